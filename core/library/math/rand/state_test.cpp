// The computed state of math/rand is Go's rngCooked.
#include "core/library/math/rand/state.h"

#include <array>
#include <catch2/catch.hpp>

namespace gopark {
namespace {

TEST_CASE("the generator is where 7.8e12 steps from seed 1 have brought it") {
  std::array<uint64_t, kRandLength> ring = {};
  fillRandState(ring);
  CHECK(ring[0] == 0xc5f74a33eb98ffea);
  CHECK(ring[333] == 0xbfb2f4d968b759c3);
  CHECK(ring[606] == 0x39a00a3a31c025c6);
  uint64_t hash = 0xcbf29ce484222325;  // FNV-1a over whole numbers
  for (const uint64_t number : ring) hash = (hash ^ number) * 0x100000001b3;
  CHECK(hash == 0xe62d0cb4aceccd72);
}

}  // namespace
}  // namespace gopark
