// One program from source to verdict: the only place that knows both the compile wing and the run wing.
//
// A session is used once: compile(), then run() until Done, then finish(). The host does the rest: it owns
// the event loop, pushes standard input in, and shows what is written and reported.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/runtime/host.h"
#include "core/session/options.h"
#include "core/session/report.h"
#include "core/session/txtar.h"

namespace gopark {

class SessionHost : public Host {
 public:
  virtual void report(const Report& report) = 0;
};

// The numbers are part of the module's call protocol.
enum class SessionState : uint8_t {
  Done = 0,
  Ready = 1,       // there is more to do: call run() again
  Sleeping = 2,    // nothing to do for sleepMs(), unless input comes
  WantsInput = 3,  // nothing can go on before provideInput() or endInput()
};

class Session {
 public:
  Session(Options options, SessionHost& host);
  ~Session();

  // False when the program does not compile: the errors have been reported one by one, and written to
  // standard error as the go command prints them; exitStatus() is 1 then. With Command::Check there is
  // nothing to run afterwards.
  bool compile(const std::vector<NamedText>& files);

  // Runs about so many calls and backward jumps. Never blocks.
  SessionState run(int64_t budget);
  double sleepMs();
  bool wantsInput() const;  // some goroutine waits for standard input; others may go on
  void provideInput(std::string_view bytes);
  void endInput();

  int exitStatus() const;
  // After Done: reports who is still parked (ReportKind::Leak). Deadlocks and failures were reported as they
  // struck.
  void finish();

  double programTimeMs();  // the program's own time so far, virtual or real
  int64_t memoryInUse() const;

 private:
  struct Compilation;
  struct Execution;
  void reportEnding();

  Options options_;
  SessionHost& host_;
  std::unique_ptr<Compilation> compilation_;
  std::unique_ptr<Execution> execution_;
  int compileStatus_ = 0;
};

}  // namespace gopark
