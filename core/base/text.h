// Text: UTF-8, Go quoting, numbers as text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gopark {

inline constexpr uint32_t kReplacementRune = 0xFFFD;
inline constexpr uint32_t kMaxRune = 0x10FFFF;

struct DecodedRune {
  uint32_t rune;  // kReplacementRune with width 1 for an invalid byte, as Go's utf8.DecodeRune
  int width;      // 0 only for empty text
};

DecodedRune decodeRune(std::string_view text);
// Appends the encoding; surrogates and runes beyond kMaxRune become U+FFFD, as in Go.
void appendRune(std::string& out, uint32_t rune);
bool isValidUtf8(std::string_view text);

bool isLetter(uint32_t rune);     // Go spec "letter": Unicode L* and _
bool isDigitRune(uint32_t rune);  // Unicode Nd
bool isPrintRune(uint32_t rune);  // as strconv.IsPrint

// A Go string literal in double quotes, as strconv.Quote.
std::string quoted(std::string_view text);
std::string decimal(int64_t value);
std::string hex(uint64_t value);  // lower case, no prefix

}  // namespace gopark
