// The module's exported functions: one program from source text to exit status. The protocol is in README.md.
//
// Invariant: an instance of the module is one run, so its state is one object.
#include <charconv>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/session/session.h"
#include "core/session/txtar.h"
#include "wasm/host.h"

#define GOPARK_EXPORT(name) extern "C" __attribute__((export_name(#name), used))

namespace gopark {

namespace {

// A call or backward jump comes about once in so many instructions.
constexpr int64_t kBudgetPerThousandInstructions = 1000 / 8;

struct Module {
  ModuleHost host;
  Options options;
  std::vector<std::pair<size_t, std::string>> files;  // option "file": size and name, in order
  std::unique_ptr<Session> session;
  std::string buffer;
};

Module& module() {
  static Module* const only = new Module;
  return *only;
}

uint64_t number(std::string_view text) {
  uint64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

void setOption(Options& options, std::string_view key, std::string_view value) {
  if (key == "command") options.command = value == "check" ? Command::Check : Command::Run;
  if (key == "seed") options.seed = number(value);
  if (key == "time") options.time = value == "virtual" ? TimeMode::Virtual : TimeMode::Real;
  if (key == "max-memory") options.maxMemoryBytes = number(value);
  if (key == "env") options.environment.emplace_back(value);
  if (key == "arg") options.arguments.emplace_back(value);
  if (key == "errors") options.allErrors = value == "all";
  if (key == "name") options.programName = value;
  if (key == "main-folder") options.mainFolder = value;
  if (key == "folder") options.programFolder = value;
}

// "120 main.go": the next 120 bytes of the text are this file.
void addFile(std::string_view value) {
  const size_t space = value.find(' ');
  if (space != std::string_view::npos) module().files.emplace_back(number(value), value.substr(space + 1));
}

// One file or a txtar, unless the options say which files the text is made of.
std::vector<NamedText> filesOf(std::string_view text) {
  if (module().files.empty()) return splitTxtar(text, module().options.programName);
  std::vector<NamedText> files;
  for (const auto& [size, name] : module().files) {
    const std::string_view part = text.substr(0, size);
    files.push_back({name, std::string(part)});
    text.remove_prefix(part.size());
  }
  return files;
}

std::string_view textAt(const char* at, int length) {
  return {at, static_cast<size_t>(length)};
}

}  // namespace

GOPARK_EXPORT(gopark_buffer) char* goparkBuffer(int size) {
  module().buffer.resize(static_cast<size_t>(size));
  return module().buffer.data();
}

GOPARK_EXPORT(gopark_option) void goparkOption(const char* at, int length) {
  const std::string_view text = textAt(at, length);
  const size_t equals = text.find('=');
  if (equals == std::string_view::npos) return;
  const std::string_view key = text.substr(0, equals);
  const std::string_view value = text.substr(equals + 1);
  if (key == "file") addFile(value);
  setOption(module().options, key, value);
}

GOPARK_EXPORT(gopark_compile) int goparkCompile(const char* at, int length) {
  Module& module = gopark::module();
  module.session = std::make_unique<Session>(module.options, module.host);
  const bool isCompiled = module.session->compile(filesOf(textAt(at, length)));
  module.buffer = {};
  return isCompiled ? 0 : 1;
}

GOPARK_EXPORT(gopark_run) int goparkRun(int budget) {
  return static_cast<int>(module().session->run(budget * kBudgetPerThousandInstructions));
}

GOPARK_EXPORT(gopark_sleep_ms) double goparkSleepMs() {
  return module().session->sleepMs();
}

GOPARK_EXPORT(gopark_input) void goparkInput(const char* at, int length) {
  module().session->provideInput(textAt(at, length));
}

GOPARK_EXPORT(gopark_input_end) void goparkInputEnd() {
  module().session->endInput();
}

GOPARK_EXPORT(gopark_wants_input) int goparkWantsInput() {
  return module().session->wantsInput() ? 1 : 0;
}

GOPARK_EXPORT(gopark_exit_status) int goparkExitStatus() {
  return module().session->exitStatus();
}

GOPARK_EXPORT(gopark_finish) void goparkFinish() {
  module().session->finish();
}

GOPARK_EXPORT(gopark_program_time_ms) double goparkProgramTimeMs() {
  return module().session->programTimeMs();
}

GOPARK_EXPORT(gopark_memory_in_use) double goparkMemoryInUse() {
  return static_cast<double>(module().session->memoryInUse());
}

GOPARK_EXPORT(gopark_version) const char* goparkVersion() {
  return "gopark " GOPARK_VERSION " (Go 1.26)";
}

}  // namespace gopark
