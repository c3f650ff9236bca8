// Seeded random numbers behind every choice of a run (poll order, map order, schedule, math/rand's top
// level). The generator is PCG-XSH-RR 64/32 twice per draw (O'Neill 2014): small, fast, the same on every
// machine.
#pragma once

#include <cstdint>

namespace gopark {

class Random {
 public:
  explicit Random(uint64_t seed) { reseed(seed); }

  void reseed(uint64_t seed) {
    state_ = 0;
    next32();
    state_ += seed;
    next32();
  }

  uint32_t next32() {
    const uint64_t old = state_;
    state_ = old * 6364136223846793005ULL + 1442695040888963407ULL;
    const auto xorShifted = static_cast<uint32_t>(((old >> 18) ^ old) >> 27);
    const auto rotation = static_cast<uint32_t>(old >> 59);
    return (xorShifted >> rotation) | (xorShifted << ((32 - rotation) & 31));
  }

  uint64_t next64() {
    const uint64_t high = next32();
    return (high << 32) | next32();
  }

  // Uniform in [0, limit); limit > 0. (Lemire's multiplication, without rejection: bias below 2^-32.)
  uint32_t below(uint32_t limit) {
    return static_cast<uint32_t>((static_cast<uint64_t>(next32()) * limit) >> 32);
  }

 private:
  uint64_t state_ = 0;
};

}  // namespace gopark
