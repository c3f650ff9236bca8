// Standard input, pushed in by the host, and the goroutines that wait for it.
//
// Invariant: while the goroutines in readers_ wait, no byte is buffered and the input has not ended.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace gopark {

class Goroutine;
class Runtime;

class Input {
 public:
  explicit Input(Runtime& runtime) : runtime_(runtime) {}

  // Bytes read (at least one), 0 at the end, or -1: self waits now (status syscall); switch out and call
  // again.
  int64_t read(Goroutine& self, char* to, int64_t size);
  void provide(std::string_view bytes);
  void end();
  bool hasReaders() const { return !readers_.empty(); }

 private:
  void wakeReaders();

  Runtime& runtime_;
  std::string bytes_;
  size_t taken_ = 0;
  bool hasEnded_ = false;
  std::deque<Goroutine*> readers_;
};

}  // namespace gopark
