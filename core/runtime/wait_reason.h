// Why a goroutine waits, and what state it is in; the lists are wait_reason.def and goroutine_status.def.
#pragma once

#include <cstdint>
#include <string_view>

namespace gopark {

enum class WaitReason : uint8_t {
#define GOPARK_WAIT_REASON(name, text) name,
#include "core/runtime/wait_reason.def"
#undef GOPARK_WAIT_REASON
};

enum class GoroutineStatus : uint8_t {
#define GOPARK_GOROUTINE_STATUS(name, text) name,
#include "core/runtime/goroutine_status.def"
#undef GOPARK_GOROUTINE_STATUS
};

std::string_view waitReasonText(WaitReason reason);
std::string_view goroutineStatusText(GoroutineStatus status);

}  // namespace gopark
