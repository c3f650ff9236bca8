// Natives of math, math/bits and math/rand: what C++ computes exactly as Go does on amd64, and the run's
// random numbers.
#include <algorithm>
#include <bit>
#include <cmath>

#include "core/library/native_table.h"
#include "core/runtime/runtime.h"

namespace gopark {
namespace {

constexpr int64_t kMaxExponentShift = 4200;  // beyond it every float is 0 or infinite

uint64_t float64Bits(double value) {
  return __builtin_bit_cast(uint64_t, value);
}
double float64FromBits(uint64_t bits) {
  return __builtin_bit_cast(double, bits);
}
uint32_t float32Bits(float value) {
  return __builtin_bit_cast(uint32_t, value);
}
float float32FromBits(uint32_t bits) {
  return __builtin_bit_cast(float, bits);
}

double squareRoot(double x) {
  return std::sqrt(x);
}
double floorOf(double x) {
  return std::floor(x);
}
double ceilOf(double x) {
  return std::ceil(x);
}
double truncOf(double x) {
  return std::trunc(x);
}
double roundOf(double x) {
  return std::round(x);
}
double roundToEven(double x) {
  return std::nearbyint(x);
}
double absOf(double x) {
  return std::fabs(x);
}
double modOf(double x, double y) {
  return std::fmod(x, y);
}
double remainderOf(double x, double y) {
  return std::remainder(x, y);
}
double fusedMultiplyAdd(double x, double y, double z) {
  return std::fma(x, y, z);
}
double loadExponent(double fraction, int64_t exponent) {
  return std::ldexp(fraction, static_cast<int>(std::clamp(exponent, -kMaxExponentShift, kMaxExponentShift)));
}

int64_t leadingZeros(uint64_t x) {
  return std::countl_zero(x);
}
int64_t trailingZeros(uint64_t x) {
  return std::countr_zero(x);
}
int64_t onesCount(uint64_t x) {
  return std::popcount(x);
}

struct Product {
  uint64_t high, low;
};

// 64 × 64 → 128 bits from four 32-bit products: wasm has nothing wider.
Product multiply(uint64_t x, uint64_t y) {
  const uint64_t xLow = x & 0xffffffff, xHigh = x >> 32, yLow = y & 0xffffffff, yHigh = y >> 32;
  const uint64_t low = xLow * yLow;
  const uint64_t middle = xHigh * yLow + (low >> 32);
  const uint64_t carry = xLow * yHigh + (middle & 0xffffffff);
  return {xHigh * yHigh + (middle >> 32) + (carry >> 32), x * y};
}

NativeOutcome mul64(NativeCall& call) {
  const uint64_t x = call.word();
  const uint64_t y = call.word();
  const Product product = multiply(x, y);
  call.returnWord(product.high);
  call.returnWord(product.low);
  return NativeOutcome::Return;
}

// Long division bit by bit; the library has checked that the quotient fits.
NativeOutcome div64(NativeCall& call) {
  uint64_t rest = call.word();
  const uint64_t low = call.word();
  const uint64_t divisor = call.word();
  uint64_t quotient = 0;
  for (int bit = 63; bit >= 0; bit--) {
    const bool carry = rest >> 63;
    rest = rest << 1 | (low >> bit & 1);
    quotient <<= 1;
    if (carry || rest >= divisor) {
      rest -= divisor;
      quotient |= 1;
    }
  }
  call.returnWord(quotient);
  call.returnWord(rest);
  return NativeOutcome::Return;
}

NativeOutcome randomWord(NativeCall& call) {
  call.returnWord(call.runtime().random().next64());
  return NativeOutcome::Return;
}

constexpr NativeEntry kNatives[] = {
    {"math.Float64bits", plain<float64Bits>},
    {"math.Float64frombits", plain<float64FromBits>},
    {"math.Float32bits", plain<float32Bits>},
    {"math.Float32frombits", plain<float32FromBits>},
    {"math.Sqrt", plain<squareRoot>},
    {"math.Floor", plain<floorOf>},
    {"math.Ceil", plain<ceilOf>},
    {"math.Trunc", plain<truncOf>},
    {"math.Round", plain<roundOf>},
    {"math.RoundToEven", plain<roundToEven>},
    {"math.Abs", plain<absOf>},
    {"math.Mod", plain<modOf>},
    {"math.Remainder", plain<remainderOf>},
    {"math.FMA", plain<fusedMultiplyAdd>},
    {"math.Ldexp", plain<loadExponent>},
    {"math/bits.LeadingZeros64", plain<leadingZeros>},
    {"math/bits.TrailingZeros64", plain<trailingZeros>},
    {"math/bits.OnesCount64", plain<onesCount>},
    {"math/bits.Mul64", mul64},
    {"math/bits.div64", div64},
    {"math/rand.runtime_rand", randomWord},
    {"math/rand/v2.runtime_rand", randomWord},
};

}  // namespace

std::span<const NativeEntry> mathNatives() {
  return kNatives;
}

}  // namespace gopark
