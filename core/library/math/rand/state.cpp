// The ring of math/rand's generator after 7.8e12 steps, computed instead of stored: the numbers cannot be
// compressed.
//
// x[n] = x[n-607] + x[n-273] is linear over the integers modulo 2⁶⁴, so a step is a multiplication by X among
// the polynomials modulo X⁶⁰⁷ - X³³⁴ - 1: where Xⁿ = Σ c[j] Xʲ there, x[n+k] = Σ c[j] x[j+k]. Squaring gets
// far quickly.
#include "core/library/math/rand/state.h"

#include <algorithm>

#include "core/library/native_table.h"

namespace gopark {
namespace {

constexpr size_t kTap = 273;
constexpr uint64_t kSteps = 7'800'000'000'000;

// The generator fills its ring backwards; x[0] is what its first step reads and writes.
constexpr size_t placeInRing(uint64_t n) {
  constexpr size_t kFirst = kRandLength - kTap - 1;
  return (kFirst + kRandLength - n % kRandLength) % kRandLength;
}

// Squares a power of X (what X⁰ to X⁶⁰⁶ are multiplied by; a plain array, because where code is built small
// nothing is inlined), and multiplies it once more by X if asked.
void square(uint64_t* power, bool isOneMore) {
  uint64_t product[2 * kRandLength] = {};
  for (size_t sum = 0; sum <= 2 * (kRandLength - 1); ++sum) {
    const uint64_t* low = power + (sum < kRandLength ? 0 : sum - (kRandLength - 1));
    const uint64_t* high = power + (sum - (low - power));
    uint64_t coefficient = 0;
    for (; low < high; ++low, --high) coefficient += *low * *high;
    coefficient *= 2;
    if (low == high) coefficient += *low * *low;
    product[sum + isOneMore] = coefficient;
  }
  for (size_t i = 2 * kRandLength - 1; i >= kRandLength; --i) {
    product[i - kRandLength] += product[i];
    product[i - kTap] += product[i];
  }
  std::copy_n(product, kRandLength, power);
}

void powerOfX(uint64_t exponent, uint64_t* power) {
  int bits = 0;
  while (exponent >> bits >= kRandLength) ++bits;
  power[exponent >> bits] = 1;
  while (bits-- > 0) square(power, (exponent >> bits & 1) != 0);
}

uint64_t congruent(uint64_t x) {
  return x * 48271 % 0x7FFFFFFF;
}

// Writes x[0] to x[1212] from seed 1.
void firstNumbers(uint64_t* numbers) {
  uint64_t ring[kRandLength];
  uint64_t x = 1;
  for (int i = 0; i < 20; ++i) x = congruent(x);
  for (uint64_t& number : ring) {
    const uint64_t a = congruent(x);
    const uint64_t b = congruent(a);
    x = congruent(b);
    number = a << 20 ^ b << 10 ^ x;
  }
  for (size_t n = 0; n < 2 * kRandLength - 1; ++n) {
    numbers[n] = n < kRandLength ? ring[placeInRing(n)] : numbers[n - kRandLength] + numbers[n - kTap];
  }
}

void fillState(uint64_t* ring) {
  fillRandState(std::span<uint64_t, kRandLength>(ring, kRandLength));
}

constexpr NativeEntry kNatives[] = {
    {"math/rand.fillState", plain<fillState>},
};

}  // namespace

void fillRandState(std::span<uint64_t, kRandLength> ring) {
  uint64_t power[kRandLength] = {};
  powerOfX(kSteps, power);
  uint64_t first[2 * kRandLength - 1];
  firstNumbers(first);
  for (size_t k = 0; k < kRandLength; ++k) {
    uint64_t number = 0;
    for (size_t j = 0; j < kRandLength; ++j) number += power[j] * first[j + k];
    ring[placeInRing(kSteps + k)] = number;
  }
}

std::span<const NativeEntry> randNatives() {
  return kNatives;
}

}  // namespace gopark
