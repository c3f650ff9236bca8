// Digits of floats: shortest, rounded exactly, half to even.
#include "core/base/decimal_digits.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

#include "core/base/random.h"

namespace gopark {
namespace {

std::string text(const DecimalDigits& digits, const char* buffer) {
  return std::string(buffer, static_cast<size_t>(digits.count)) + "e" + std::to_string(digits.point);
}

std::string shortestText(double value) {
  char buffer[kMaxShortestDigits];
  return text(shortestDigits(value, buffer), buffer);
}
std::string shortestText(float value) {
  char buffer[kMaxShortestDigits];
  return text(shortestDigits(value, buffer), buffer);
}
std::string significantText(double value, int count) {
  char buffer[800];
  return text(significantDigits(value, count, buffer), buffer);
}
std::string placesText(double value, int places) {
  char buffer[800];
  return text(placesDigits(value, places, buffer), buffer);
}

// What strconv.FormatFloat(x, 'e', -1, 64) of real Go says.
TEST_CASE("shortest digits are Go's") {
  CHECK(shortestText(1.0) == "1e1");
  CHECK(shortestText(0.1) == "1e0");
  CHECK(shortestText(0.3) == "3e0");
  CHECK(shortestText(0.1 + 0.2) == "30000000000000004e0");
  CHECK(shortestText(100.0) == "1e3");
  CHECK(shortestText(123456789.125) == "123456789125e9");
  CHECK(shortestText(5e-324) == "5e-323");
  CHECK(shortestText(std::numeric_limits<double>::max()) == "17976931348623157e309");
  CHECK(shortestText(2.2250738585072014e-308) == "22250738585072014e-307");
  CHECK(shortestText(9007199254740993.0) == "9007199254740992e16");
  CHECK(shortestText(1e23) == "1e24");
  CHECK(shortestText(0.1f) == "1e0");
  CHECK(shortestText(16777216.0f) == "16777216e8");
  CHECK(shortestText(1e-45f) == "1e-44");
}

TEST_CASE("shortest digits read back as the same number") {
  Random random(9);
  for (int i = 0; i < 20000; i++) {
    const double value = std::bit_cast<double>(random.next64() & ~(uint64_t{1} << 63));
    if (!std::isfinite(value) || value == 0) continue;
    char buffer[kMaxShortestDigits];
    const DecimalDigits digits = shortestDigits(value, buffer);
    const std::string number = "0." + text(digits, buffer);
    REQUIRE(std::strtod(number.c_str(), nullptr) == value);
  }
}

TEST_CASE("rounding is exact, half to even") {
  CHECK(significantText(2.5, 1) == "2e1");
  CHECK(significantText(3.5, 1) == "4e1");
  CHECK(significantText(0.125, 2) == "12e0");
  CHECK(significantText(9.96, 2) == "1e2");
  CHECK(significantText(1e23, 30) == "99999999999999991611392e23");
  CHECK(placesText(0.5, 0) == "e0");
  CHECK(placesText(1.5, 0) == "2e1");
  CHECK(placesText(0.6, 0) == "1e1");
  CHECK(placesText(2.675, 2) == "267e1");
  CHECK(placesText(0.001, 2).substr(0, 1) == "e");
  CHECK(placesText(0.009, 2) == "1e-1");
  CHECK(placesText(999.999, 2) == "1e4");
}

}  // namespace
}  // namespace gopark
