// The numbers that math/rand mixes with every seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace gopark {

inline constexpr size_t kRandLength = 607;

// Go's rngCooked: the ring of the generator after 7.8e12 steps from seed 1.
void fillRandState(std::span<uint64_t, kRandLength> ring);

}  // namespace gopark
