// The values of literals (Go spec, "Integer literals" to "String literals").
#include <algorithm>
#include <charconv>

#include "core/base/text.h"
#include "core/types/constant.h"
#include "core/types/constant_rep.h"

namespace gopark {

namespace {

char lower(char c) {
  return static_cast<char>(c | 0x20);
}

// The base of a prefixed literal, else 10.
uint32_t prefixBase(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 10;
  switch (lower(text[1])) {
    case 'x':
      return 16;
    case 'o':
      return 8;
    case 'b':
      return 2;
    default:
      return 10;
  }
}

bool hasDigitsOfBase(std::string_view text) {
  const uint32_t base = prefixBase(text);
  if (base >= 10) return true;
  return std::ranges::none_of(text.substr(2),
                              [base](char c) { return c != '_' && static_cast<uint32_t>(c - '0') >= base; });
}

// A decimal number with sign and underscores; beyond 32 bits it stays there.
int64_t exponentOf(std::string_view text) {
  const bool isNegative = text.starts_with('-');
  if (isNegative || text.starts_with('+')) text.remove_prefix(1);
  constexpr int64_t kLargest = int64_t{1} << 40;
  int64_t value = 0;
  for (const char c : text) {
    if (c != '_') value = std::min(kLargest, value * 10 + (c - '0'));
  }
  return isNegative ? -value : value;
}

// A float literal (or the number of an imaginary one) taken apart: digits × base^-fraction × radix^exponent.
struct FloatParts {
  BigInt digits;
  int64_t fractionDigits = 0;
  int64_t exponent = 0;
  bool isHexadecimal = false;
};

FloatParts partsOf(std::string_view text) {
  FloatParts parts;
  const uint32_t base = prefixBase(text);
  parts.isHexadecimal = base == 16;
  if (base != 10) text.remove_prefix(2);
  const size_t letter = text.find_first_of(parts.isHexadecimal ? "pP" : "eE");
  if (letter != std::string_view::npos) {
    parts.exponent = exponentOf(text.substr(letter + 1));
    text = text.substr(0, letter);
  }
  std::string digits(text);
  if (const size_t point = digits.find('.'); point != std::string::npos) {
    for (size_t i = point + 1; i < digits.size(); ++i) parts.fractionDigits += digits[i] != '_' ? 1 : 0;
    digits.erase(point, 1);
  }
  parts.digits = BigInt::fromDigits(digits, base);
  return parts;
}

// Reads one character or escape of a rune or interpreted string literal.
struct Unquoter {
  std::string_view rest;
  uint32_t rune = 0;
  bool isByte = false;  // \x and octal escapes are bytes of a string, not runes

  void next() {
    isByte = false;
    if (rest[0] != '\\') {
      const DecodedRune decoded = decodeRune(rest);
      rune = decoded.rune;
      rest.remove_prefix(static_cast<size_t>(decoded.width));
      return;
    }
    const char c = rest.size() > 1 ? rest[1] : '\\';
    rest.remove_prefix(std::min<size_t>(2, rest.size()));
    if (const size_t at = std::string_view("abfnrtv").find(c); at != std::string_view::npos) {
      rune = static_cast<unsigned char>("\a\b\f\n\r\t\v"[at]);
      return;
    }
    switch (c) {
      case 'x':
        return number(2, 16);
      case 'u':
        return number(4, 16);
      case 'U':
        return number(8, 16);
      default:
        rune = static_cast<unsigned char>(c);
    }
    if (c < '0' || c > '7') return;
    rest = std::string_view(rest.data() - 1, rest.size() + 1);
    number(3, 8);
  }

 private:
  void number(size_t digits, int base) {
    isByte = digits < 4;
    const std::string_view text = rest.substr(0, digits);
    rune = 0;
    std::from_chars(text.data(), text.data() + text.size(), rune, base);
    rest.remove_prefix(text.size());
  }
};

std::string unquoted(std::string_view literal) {
  const bool isRaw = literal[0] == '`';
  literal = literal.substr(1, literal.size() - 2);
  std::string out;
  if (isRaw) {
    // spec: "Carriage return characters ('\r') inside raw string literals are discarded."
    for (const char c : literal) {
      if (c != '\r') out += c;
    }
    return out;
  }
  Unquoter unquoter{literal};
  while (!unquoter.rest.empty()) {
    unquoter.next();
    if (unquoter.isByte) {
      out += static_cast<char>(unquoter.rune);
    } else {
      appendRune(out, unquoter.rune);
    }
  }
  return out;
}

}  // namespace

const Constant* ConstantPool::fromLiteral(std::string_view text, LiteralKind kind) {
  switch (kind) {
    case LiteralKind::Int: {
      const uint32_t base = prefixBase(text);
      if (base != 10) return makeBigInt(BigInt::fromDigits(text.substr(2), base));
      const bool isOldOctal = text.size() > 1 && text[0] == '0';
      return makeBigInt(BigInt::fromDigits(text, isOldOctal ? 8 : 10));
    }
    case LiteralKind::Float:
      return floatFromLiteral(text);
    case LiteralKind::Imaginary:
      text.remove_suffix(1);
      // The scanner looks at the digits of integers only, as gc's does.
      if (!hasDigitsOfBase(text)) return unknown_;
      return makeComplex(makeInt64(0), floatFromLiteral(text));
    case LiteralKind::Rune: {
      if (text.size() < 3) return unknown_;
      Unquoter unquoter{text.substr(1, text.size() - 2)};
      unquoter.next();
      return unquoter.rest.empty() ? makeInt64(unquoter.rune) : unknown_;
    }
    case LiteralKind::String:
      if (text.size() < 2 || text.back() != text.front()) return unknown_;
      return makeString(unquoted(text));
  }
  return unknown_;
}

const Constant* ConstantPool::floatFromLiteral(std::string_view text) {
  // Below these figures the value surely is a small fraction.
  constexpr int64_t kPlainDigits = 600;
  constexpr int64_t kLargestShift = int64_t{1} << 20;
  const FloatParts parts = partsOf(text);
  if (parts.digits.isZero()) return makeRational({});
  if (parts.isHexadecimal) {
    const int64_t exponent = parts.exponent - 4 * parts.fractionDigits;
    if (exponent > kLargestShift || exponent < -kLargestShift) {
      return makeBigFloat(BigFloat::fromScaled(parts.digits, exponent));
    }
    const BigInt scale = BigInt::powerOfTwo(static_cast<size_t>(exponent < 0 ? -exponent : exponent));
    return makeRational(exponent < 0 ? Rational::of(parts.digits, scale)
                                     : Rational{parts.digits * scale, BigInt(1)});
  }
  const int64_t exponent = parts.exponent - parts.fractionDigits;
  const bool isPlain = exponent < kPlainDigits && exponent > -kPlainDigits && text.size() < kPlainDigits;
  if (!isPlain) {
    const BigFloat value = BigFloat::fromDecimal(parts.digits, exponent);
    constexpr int64_t kMaxFractionExponent = 4096;
    const int64_t binary = value.binaryExponent();
    if (value.sign() == 0) return makeRational({});
    if (value.isInfinite() || binary >= kMaxFractionExponent || binary <= -kMaxFractionExponent) {
      return makeBigFloat(value);
    }
  }
  const BigInt scale = BigInt::power(10, static_cast<unsigned>(exponent < 0 ? -exponent : exponent));
  return makeRational(exponent < 0 ? Rational::of(parts.digits, scale)
                                   : Rational{parts.digits * scale, BigInt(1)});
}

}  // namespace gopark
