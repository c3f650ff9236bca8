// Natives of strconv: digits of numbers, and numbers from digits.
#include <algorithm>
#include <bit>
#include <string>

#include "core/base/decimal_digits.h"
#include "core/base/decimal_reader.h"
#include "core/base/text.h"
#include "core/library/native_table.h"

namespace gopark {
namespace {

constexpr int64_t kMaxPlaces = 100000;  // far beyond the last digit of any float64

// Digits in any base, the last ones first, into the end of a buffer.
NativeOutcome formatBits(NativeCall& call) {
  static constexpr char kDigits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
  uint64_t value = call.word();
  const uint64_t base = call.word();
  const bool isNegative = call.boolean();

  char buffer[65];
  char* const end = buffer + sizeof buffer;
  char* first = end;
  do {
    *--first = kDigits[value % base];
    value /= base;
  } while (value != 0);
  if (isNegative) *--first = '-';
  call.returnText({first, static_cast<size_t>(end - first)});
  return NativeOutcome::Return;
}

NativeOutcome decimalDigits(NativeCall& call) {
  const double value = call.float64();
  const int64_t size = call.integer();
  const auto count = static_cast<int>(std::clamp<int64_t>(call.integer(), -1, kMaxPlaces));
  const auto places = static_cast<int>(std::clamp<int64_t>(call.integer(), -1, kMaxPlaces));
  const GoSlice buffer = call.slice();
  const std::span<char> digits(toPointer<char>(buffer.data), static_cast<size_t>(buffer.length));

  DecimalDigits result;
  if (count > 0) {
    result = significantDigits(value, count, digits);
  } else if (places >= 0) {
    result = placesDigits(value, places, digits);
  } else if (size == 32) {
    result = shortestDigits(static_cast<float>(value), digits);
  } else {
    result = shortestDigits(value, digits);
  }
  call.returnInteger(result.count);
  call.returnInteger(result.point);
  return NativeOutcome::Return;
}

double parseDecimal(std::string_view text, int64_t size) {
  return readDecimal(text, size == 32);
}

bool isPrint(uint32_t rune) {
  return isPrintRune(rune);
}
uint64_t float64Bits(double value) {
  return __builtin_bit_cast(uint64_t, value);
}
double float64FromBits(uint64_t bits) {
  return __builtin_bit_cast(double, bits);
}
uint32_t float32Bits(float value) {
  return __builtin_bit_cast(uint32_t, value);
}

constexpr NativeEntry kNatives[] = {
    {"strconv.formatBits", formatBits},
    {"strconv.decimalDigits", decimalDigits},
    {"strconv.parseDecimal", plain<parseDecimal>},
    {"strconv.IsPrint", plain<isPrint>},
    {"strconv.float64bits", plain<float64Bits>},
    {"strconv.float64frombits", plain<float64FromBits>},
    {"strconv.float32bits", plain<float32Bits>},
};

}  // namespace

std::span<const NativeEntry> strconvNatives() {
  return kNatives;
}

}  // namespace gopark
