// UTF-8, Go quoting and Unicode classes.
#include "core/base/text.h"

#include <array>

#include "core/base/rune_category.h"

namespace gopark {

namespace {

// The letter of the rune's group of categories.
char groupOf(uint32_t rune) {
  return categoryName(runeCategory(rune))[0];
}

bool isContinuation(char byte) {
  return (static_cast<uint8_t>(byte) & 0xC0) == 0x80;
}

// How a byte that is not part of a rune, or a rune that is not printable, is written in a quoted string.
void appendEscape(std::string& out, uint32_t rune) {
  constexpr std::string_view kHexDigits = "0123456789abcdef";
  if (const size_t at = std::string_view("\a\b\f\n\r\t\v").find(static_cast<char>(rune));
      rune < 0x20 && at != std::string_view::npos) {
    out += '\\';
    out += "abfnrtv"[at];
    return;
  }
  int digits = 4;
  char letter = 'u';
  if (rune < 0x20 || rune == 0x7F) {
    digits = 2;
    letter = 'x';
  } else if (rune >= 0x10000) {
    digits = 8;
    letter = 'U';
  }
  out += '\\';
  out += letter;
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) out += kHexDigits[(rune >> shift) & 0xF];
}

}  // namespace

DecodedRune decodeRune(std::string_view text) {
  constexpr DecodedRune kInvalid{kReplacementRune, 1};
  if (text.empty()) return {kReplacementRune, 0};
  const auto lead = static_cast<uint8_t>(text[0]);
  if (lead < 0x80) return {lead, 1};
  const int width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < static_cast<size_t>(width)) return kInvalid;
  uint32_t rune = lead & (0x7Fu >> width);
  for (int i = 1; i < width; ++i) {
    if (!isContinuation(text[static_cast<size_t>(i)])) return kInvalid;
    rune = (rune << 6) | (static_cast<uint8_t>(text[static_cast<size_t>(i)]) & 0x3Fu);
  }
  constexpr std::array<uint32_t, 5> kSmallest = {0, 0, 0x80, 0x800, 0x10000};
  const bool isSurrogate = rune >= 0xD800 && rune < 0xE000;
  if (rune < kSmallest[static_cast<size_t>(width)] || rune > kMaxRune || isSurrogate) return kInvalid;
  return {rune, width};
}

void appendRune(std::string& out, uint32_t rune) {
  if (rune > kMaxRune || (rune >= 0xD800 && rune < 0xE000)) rune = kReplacementRune;
  const auto tail = [&out, rune](int shift) { out += static_cast<char>(0x80 | ((rune >> shift) & 0x3F)); };
  if (rune < 0x80) {
    out += static_cast<char>(rune);
  } else if (rune < 0x800) {
    out += static_cast<char>(0xC0 | (rune >> 6));
    tail(0);
  } else if (rune < 0x10000) {
    out += static_cast<char>(0xE0 | (rune >> 12));
    tail(6);
    tail(0);
  } else {
    out += static_cast<char>(0xF0 | (rune >> 18));
    tail(12);
    tail(6);
    tail(0);
  }
}

bool isValidUtf8(std::string_view text) {
  while (!text.empty()) {
    const DecodedRune decoded = decodeRune(text);
    if (decoded.rune == kReplacementRune && decoded.width == 1) return false;
    text.remove_prefix(static_cast<size_t>(decoded.width));
  }
  return true;
}

bool isLetter(uint32_t rune) {
  if (rune < 0x80) return rune == '_' || ((rune | 0x20) >= 'a' && (rune | 0x20) <= 'z');
  return groupOf(rune) == 'L';
}

bool isDigitRune(uint32_t rune) {
  if (rune < 0x80) return rune >= '0' && rune <= '9';
  return runeCategory(rune) == RuneCategory::Nd;
}

bool isPrintRune(uint32_t rune) {
  if (rune < 0x80) return rune >= 0x20 && rune < 0x7F;
  return std::string_view("LMNPS").find(groupOf(rune)) != std::string_view::npos;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) {
    const auto [rune, width] = decodeRune(text);
    if (rune == kReplacementRune && width == 1) {
      constexpr std::string_view kHexDigits = "0123456789abcdef";
      const auto byte = static_cast<uint8_t>(text[0]);
      out += "\\x";
      out += kHexDigits[byte >> 4];
      out += kHexDigits[byte & 0xF];
    } else if (rune == '"' || rune == '\\') {
      out += '\\';
      out += static_cast<char>(rune);
    } else if (isPrintRune(rune)) {
      out += text.substr(0, static_cast<size_t>(width));
    } else {
      appendEscape(out, rune);
    }
    text.remove_prefix(static_cast<size_t>(width));
  }
  out += '"';
  return out;
}

std::string decimal(int64_t value) {
  return std::to_string(value);
}

std::string hex(uint64_t value) {
  std::string out;
  do {
    out.insert(out.begin(), "0123456789abcdef"[value & 0xF]);
    value >>= 4;
  } while (value != 0);
  return out;
}

}  // namespace gopark
