// UTF-8, quoting and Unicode classes as Go's own.
#include "core/base/text.h"

#include <catch2/catch.hpp>

namespace gopark {
namespace {

TEST_CASE("runes are decoded as utf8.DecodeRune") {
  CHECK(decodeRune("").width == 0);
  CHECK(decodeRune("€").rune == 0x20AC);
  CHECK(decodeRune("😀").width == 4);
  for (const char* invalid : {"\x80", "\xC0\x80", "\xE2\x82", "\xED\xA0\x80", "\xF5\x80\x80\x80"}) {
    CHECK(decodeRune(invalid).rune == kReplacementRune);
    CHECK(decodeRune(invalid).width == 1);
  }
  CHECK(isValidUtf8("aé世😀"));
  CHECK(!isValidUtf8("a\xff"));
}

TEST_CASE("runes are encoded, what is none as U+FFFD") {
  std::string out;
  for (const uint32_t rune : {0x41u, 0xE9u, 0x4E16u, 0x1F600u, 0xD800u, 0x110000u}) appendRune(out, rune);
  CHECK(out == "Aé世😀\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("strings are quoted as strconv.Quote") {
  CHECK(quoted("a\"\\\n\t\x01é\x7f") == "\"a\\\"\\\\\\n\\t\\x01é\\x7f\"");
  CHECK(quoted("\xff\u00ad\U000E0001") == "\"\\xff\\u00ad\\U000e0001\"");
}

TEST_CASE("letters, digits and printable runes are Unicode's") {
  CHECK(isLetter('_'));
  CHECK(isLetter(0x4E16));
  CHECK(isLetter(0x20000));
  CHECK(!isLetter(0x661));
  CHECK(isDigitRune(0x661));
  CHECK(!isDigitRune(0xB2));
  CHECK(isPrintRune(0xA1));
  CHECK(!isPrintRune(0xA0));
  CHECK(!isPrintRune(0xFFFFFFFF));
}

TEST_CASE("numbers as text") {
  CHECK(decimal(-42) == "-42");
  CHECK(hex(0) == "0");
  CHECK(hex(0xDEADBEEF) == "deadbeef");
}

}  // namespace
}  // namespace gopark
