// The texts of wait reasons and statuses, from their lists.
#include "core/runtime/wait_reason.h"

namespace gopark {

std::string_view waitReasonText(WaitReason reason) {
  static constexpr std::string_view kTexts[] = {
#define GOPARK_WAIT_REASON(name, text) text,
#include "core/runtime/wait_reason.def"
#undef GOPARK_WAIT_REASON
  };
  return kTexts[static_cast<int>(reason)];
}

std::string_view goroutineStatusText(GoroutineStatus status) {
  static constexpr std::string_view kTexts[] = {
#define GOPARK_GOROUTINE_STATUS(name, text) text,
#include "core/runtime/goroutine_status.def"
#undef GOPARK_GOROUTINE_STATUS
  };
  return kTexts[static_cast<int>(status)];
}

}  // namespace gopark
