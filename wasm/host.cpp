// The module's host; see host.h. The imports are described in README.md.
#include "wasm/host.h"

#include <string>

#define GOPARK_IMPORT(name) extern "C" __attribute__((import_module("env"), import_name(#name)))

GOPARK_IMPORT(host_write) void host_write(int fd, const char* bytes, int length);
GOPARK_IMPORT(host_now) double host_now();
GOPARK_IMPORT(host_monotonic) double host_monotonic();
GOPARK_IMPORT(host_report)
void host_report(int kind, int line, int column, int endColumn, int goroutine, const char* text, int length);

namespace gopark {

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

}  // namespace

void ModuleHost::write(int fd, std::string_view bytes) {
  host_write(fd, bytes.data(), static_cast<int>(bytes.size()));
}

int64_t ModuleHost::wallNanoseconds() {
  return static_cast<int64_t>(host_now() * kNanosecondsPerMillisecond);
}

int64_t ModuleHost::monotonicNanoseconds() {
  return static_cast<int64_t>(host_monotonic() * kNanosecondsPerMillisecond);
}

void ModuleHost::report(const Report& report) {
  std::string text = report.file;
  for (const std::string& field : {report.message, report.function, report.waitReason, report.createdFunction,
                                   report.createdFile, std::to_string(report.createdLine)}) {
    text += '\0';
    text += field;
  }
  host_report(static_cast<int>(report.kind), report.line, report.column, report.endColumn,
              static_cast<int>(report.goroutine), text.data(), static_cast<int>(text.size()));
}

}  // namespace gopark
