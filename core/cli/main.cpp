// The `gopark` command: runs a Go program from the command line.
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "core/cli/arguments.h"
#include "core/cli/program_files.h"
#include "core/session/session.h"

namespace gopark {
namespace {

constexpr int kUsageStatus = 2;
constexpr int64_t kSliceBudget = 1'000'000;  // calls and backward jumps between two looks at standard input

int64_t clockNanoseconds(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

class CommandHost : public SessionHost {
 public:
  explicit CommandHost(bool showLeaks) : showLeaks_(showLeaks) {}

  void write(int fd, std::string_view bytes) override {
    while (!bytes.empty()) {
      const ssize_t written = ::write(fd, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) return;  // nobody reads any more
      bytes.remove_prefix(static_cast<size_t>(written));
    }
  }
  int64_t wallNanoseconds() override { return clockNanoseconds(CLOCK_REALTIME); }
  int64_t monotonicNanoseconds() override { return clockNanoseconds(CLOCK_MONOTONIC); }

  void report(const Report& report) override {
    if (report.kind == ReportKind::Leak && showLeaks_) leaks_.push_back(report.message);
  }

  void printLeaks() {
    if (leaks_.empty()) return;
    std::string text = leaks_.size() == 1
                           ? "1 goroutine was still waiting:\n"
                           : std::to_string(leaks_.size()) + " goroutines were still waiting:\n";
    for (const std::string& leak : leaks_) text += leak + "\n";
    write(2, text);
  }

 private:
  bool showLeaks_;
  std::vector<std::string> leaks_;
};

// Waits until standard input has something (or its end) or the time is over; gives what came to the session.
// A negative time waits for input only; without `listens` it only sleeps.
void waitForInput(Session& session, double milliseconds, bool listens) {
  pollfd input{.fd = 0, .events = POLLIN, .revents = 0};
  const int timeout = milliseconds < 0 ? -1 : static_cast<int>(std::ceil(std::fmin(milliseconds, 1e9)));
  if (poll(&input, listens ? 1 : 0, timeout) <= 0 || !listens) return;
  char buffer[1 << 16];
  const ssize_t count = read(0, buffer, sizeof buffer);
  if (count > 0)
    session.provideInput({buffer, static_cast<size_t>(count)});
  else if (count == 0 || errno != EINTR)
    session.endInput();
}

// Sleeps of less than a millisecond are slept exactly: poll counts in milliseconds.
void sleepFor(Session& session, double milliseconds) {
  if (session.wantsInput() || milliseconds >= 2)
    return waitForInput(session, milliseconds - 1, session.wantsInput());
  timespec duration{.tv_sec = 0, .tv_nsec = static_cast<long>(milliseconds * 1e6)};
  nanosleep(&duration, nullptr);
}

int runToEnd(Session& session) {
  for (;;) {
    switch (session.run(kSliceBudget)) {
      case SessionState::Done:
        return session.exitStatus();
      case SessionState::Ready:
        if (session.wantsInput()) waitForInput(session, 0, true);
        break;
      case SessionState::Sleeping:
        sleepFor(session, session.sleepMs());
        break;
      case SessionState::WantsInput:
        waitForInput(session, -1, true);
        break;
    }
  }
}

int runCommand(CommandLine& line) {
  ProgramFiles program = readProgram(line.program);
  if (!program.problem.empty()) {
    fprintf(stderr, "gopark: %s\n", program.problem.c_str());
    return 1;
  }
  line.options.programFolder = program.folder;
  line.options.mainFolder = program.mainFolder;
  line.options.isFolder = program.isFolder;
  for (char** variable = environ; *variable != nullptr; ++variable)
    line.options.environment.emplace_back(*variable);
  CommandHost host(line.showLeaks);
  Session session(line.options, host);
  if (!session.compile(program.files)) return session.exitStatus();
  const int status = runToEnd(session);
  session.finish();
  host.printLeaks();
  return status;
}

int command(const std::vector<std::string_view>& arguments) {
  CommandLine line = parseArguments(arguments);
  if (line.wantsHelp) {
    fputs(std::string(usageText()).c_str(), stdout);
    return 0;
  }
  if (line.wantsVersion) {
    puts("gopark " GOPARK_VERSION " (Go 1.26)");
    return 0;
  }
  if (!line.problem.empty()) {
    fprintf(stderr, "gopark: %s\n\n%s", line.problem.c_str(), std::string(usageText()).c_str());
    return kUsageStatus;
  }
  return runCommand(line);
}

}  // namespace
}  // namespace gopark

int main(int argc, char** argv) {
  const std::vector<std::string_view> arguments(argv + 1, argv + argc);
  return gopark::command(arguments);
}
