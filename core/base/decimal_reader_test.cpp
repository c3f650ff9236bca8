// Floats from digits: the nearest one, half to even, as the C library reads them.
#include "core/base/decimal_reader.h"

#include <bit>
#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

#include "core/base/random.h"

namespace gopark {
namespace {

void checkNumber(const std::string& text) {
  INFO(text);
  REQUIRE(std::bit_cast<uint64_t>(readDecimal(text, false)) ==
          std::bit_cast<uint64_t>(std::strtod(text.c_str(), nullptr)));
  REQUIRE(std::bit_cast<uint64_t>(readDecimal(text, true)) ==
          std::bit_cast<uint64_t>(static_cast<double>(std::strtof(text.c_str(), nullptr))));
}

// The number half way between a positive float64 and the next one, in all its digits.
std::string halfway(uint64_t bits) {
  const auto below = static_cast<long double>(std::bit_cast<double>(bits));
  const auto above = static_cast<long double>(std::bit_cast<double>(bits + 1));
  char buffer[1200];
  const int length = std::snprintf(buffer, sizeof buffer, "%.1100Lf", (below + above) / 2);
  return {buffer, static_cast<size_t>(std::min<int>(length, sizeof buffer - 1))};
}

TEST_CASE("numbers of everyday") {
  for (const char* text :
       {"0", "0.0", "1", "2.50", "0.1", "3.14159", "100", "1e22", "1e23", "123456789012345678", "000.00100",
        ".5", "5.", "9007199254740993", "1e-7", "16777217", "4294967295.5"})
    checkNumber(text);
}

TEST_CASE("the largest, the smallest, and beyond them") {
  for (const char* text :
       {"1.7976931348623157e308", "1.7976931348623158e308", "1.7976931348623159e308", "1e309", "1e99999",
        "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1e-400", "1e-99999",
        "2.2250738585072011e-308", "2.2250738585072014e-308", "3.4028234e38", "3.4028235677973366e38",
        "3.4028235677973367e38", "1.4e-45", "7.0064923216240853e-46", "7.0064923216240854e-46", "0e99999"})
    checkNumber(text);
}

TEST_CASE("random digits and exponents") {
  Random random(5);
  for (int i = 0; i < 20000; i++) {
    std::string text;
    const uint64_t count = 1 + random.next64() % 30;
    const uint64_t point = random.next64() % (count + 1);
    for (uint64_t at = 0; at < count; at++) {
      if (at == point) text += '.';
      text += static_cast<char>('0' + random.next64() % 10);
    }
    text += "e" + std::to_string(static_cast<int64_t>(random.next64() % 700) - 350);
    checkNumber(text);
  }
}

TEST_CASE("half way, just below and just above") {
  Random random(7);
  for (int i = 0; i < 300; i++) {
    const uint64_t exponent = i % 3 == 0 ? i / 3 % 4 : random.next64() % 1500;
    const std::string middle = halfway(exponent << 52 | (random.next64() >> 12));
    checkNumber(middle);
    checkNumber(middle + "1");
    checkNumber(middle + std::string(300, '0') + "1");
  }
}

TEST_CASE("more zeros than there is room for") {
  checkNumber("1" + std::string(2000, '0') + "e-2000");
  checkNumber("0." + std::string(2000, '0') + "1e2001");
  checkNumber("1." + std::string(2000, '0') + "1");
}

}  // namespace
}  // namespace gopark
