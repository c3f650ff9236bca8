// What the world outside gives a run: a place for output, and the time. The command line, Node and the worker
// implement it.
//
// Standard input is the other way round: the host pushes it in (Runtime::provideInput, Runtime::endInput).
#pragma once

#include <cstdint>
#include <string_view>

namespace gopark {

class Host {
 public:
  // Standard output (1) or standard error (2). Complete when it returns.
  virtual void write(int fd, std::string_view bytes) = 0;
  // Nanoseconds since 1970 UTC.
  virtual int64_t wallNanoseconds() = 0;
  // Never goes back; only differences mean something.
  virtual int64_t monotonicNanoseconds() = 0;

 protected:
  ~Host() = default;
};

}  // namespace gopark
