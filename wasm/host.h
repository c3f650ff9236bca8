// The module's host: what the page's worker or Node gives a run, as imported functions.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/session/session.h"

namespace gopark {

class ModuleHost final : public SessionHost {
 public:
  void write(int fd, std::string_view bytes) override;
  int64_t wallNanoseconds() override;
  int64_t monotonicNanoseconds() override;
  void report(const Report& report) override;
};

}  // namespace gopark
