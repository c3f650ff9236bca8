// Numbers, runes and strings (Go spec, "Integer literals" to "String literals").
#include "core/base/text.h"
#include "core/syntax/scanner.h"

namespace gopark {

namespace {

int32_t lower(int32_t rune) {
  return rune | 0x20;
}
bool isDecimal(int32_t rune) {
  return rune >= '0' && rune <= '9';
}
bool isHexadecimal(int32_t rune) {
  return isDecimal(rune) || (lower(rune) >= 'a' && lower(rune) <= 'f');
}

std::string_view baseName(uint32_t base) {
  switch (base) {
    case 2:
      return "binary";
    case 8:
      return "octal";
    case 16:
      return "hexadecimal";
    default:
      return "decimal";
  }
}

constexpr size_t kNone = std::string_view::npos;

// Where an underscore does not stand between two digits (a base prefix counts as one), or kNone.
size_t misplacedUnderscore(std::string_view literal) {
  const char letter = literal.size() >= 2 && literal[0] == '0' ? static_cast<char>(lower(literal[1])) : ' ';
  const bool hasPrefix = letter == 'x' || letter == 'o' || letter == 'b';
  bool afterDigit = hasPrefix;
  bool afterUnderscore = false;
  for (size_t i = hasPrefix ? 2 : 0; i < literal.size(); ++i) {
    const char c = literal[i];
    if (c == '_') {
      if (!afterDigit) return i;
      afterDigit = false;
      afterUnderscore = true;
      continue;
    }
    afterDigit = isDecimal(c) || (letter == 'x' && isHexadecimal(c));
    if (!afterDigit && afterUnderscore) return i - 1;
    afterUnderscore = false;
  }
  return afterUnderscore ? literal.size() - 1 : kNone;
}

}  // namespace

void Scanner::setLiteral(LiteralKind kind, bool isBad) {
  newlineEndsStatement_ = true;
  token_ = Token::Literal;
  text_ = textFrom(start_);
  literalKind_ = kind;
  isBad_ = isBad;
}

// What is known of a number while it is read.
struct Scanner::Number {
  LiteralKind kind = LiteralKind::Int;
  uint32_t base = 10;
  char prefix = 0;  // x, o, b; 0 for an old octal literal (a float after all, perhaps)
  bool hasDigits = false;
  bool hasUnderscores = false;
  bool isBad = false;
  size_t invalidDigit = kNone;  // offset in the literal of a digit beyond the base
};

void Scanner::scanNumber(bool seenPoint) {
  Number number;
  scanMantissa(number, seenPoint);
  scanExponent(number);
  if (got('i')) number.kind = LiteralKind::Imaginary;
  setLiteral(number.kind, number.isBad);

  if (number.kind == LiteralKind::Int && number.invalidDigit != kNone && !isBad_) {
    const auto digit = static_cast<uint32_t>(text_[number.invalidDigit]);
    reportAtStart(number.invalidDigit, DiagnosticId::InvalidDigit,
                  {quotedRune(digit), baseName(number.base)});
    isBad_ = true;
  }
  if (!number.hasUnderscores || isBad_) return;
  if (const size_t at = misplacedUnderscore(text_); at != kNone) {
    reportAtStart(at, DiagnosticId::MisplacedUnderscore);
    isBad_ = true;
  }
}

void Scanner::scanMantissa(Number& number, bool seenPoint) {
  if (!seenPoint) {
    if (got('0')) {
      const int32_t letter = lower(rune_);
      if (letter == 'x' || letter == 'o' || letter == 'b') {
        number.base = letter == 'x' ? 16 : letter == 'o' ? 8 : 2;
        number.prefix = static_cast<char>(letter);
        advance();
      } else {
        number.base = 8;
        number.prefix = '0';
        number.hasDigits = true;
      }
    }
    scanDigits(number);
    if (isAt('.')) {
      if (number.prefix == 'o' || number.prefix == 'b') {
        reportHere(DiagnosticId::InvalidRadixPoint, {baseName(number.base)});
        number.isBad = true;
      }
      advance();
      seenPoint = true;
    }
  }
  if (seenPoint) {
    number.kind = LiteralKind::Float;
    scanDigits(number);
  }
  if (!number.hasDigits && !number.isBad) {
    reportHere(DiagnosticId::LiteralWithoutDigits, {baseName(number.base)});
    number.isBad = true;
  }
}

void Scanner::scanExponent(Number& number) {
  const auto reject = [&](DiagnosticId id, std::string_view arg) {
    if (!number.isBad) reportHere(id, {arg});
    number.isBad = true;
  };
  const int32_t letter = lower(rune_);
  if (letter != 'e' && letter != 'p') {
    if (number.prefix == 'x' && number.kind == LiteralKind::Float) {
      reject(DiagnosticId::HexadecimalMantissaNeedsExponent, {});
    }
    return;
  }
  const std::string quotedLetter = quotedRune(static_cast<uint32_t>(rune_));
  if (letter == 'e' && number.prefix != 0 && number.prefix != '0') {
    reject(DiagnosticId::ExponentNeedsDecimalMantissa, quotedLetter);
  } else if (letter == 'p' && number.prefix != 'x') {
    reject(DiagnosticId::ExponentNeedsHexadecimalMantissa, quotedLetter);
  }
  advance();
  number.kind = LiteralKind::Float;
  if (isAt('+') || isAt('-')) advance();
  Number exponent;
  scanDigits(exponent);
  number.hasUnderscores |= exponent.hasUnderscores;
  if (!exponent.hasDigits) reject(DiagnosticId::ExponentWithoutDigits, {});
}

// In a base up to ten every decimal digit is taken: a wrong one gets its own message.
void Scanner::scanDigits(Number& number) {
  while (true) {
    if (isAt('_')) {
      number.hasUnderscores = true;
    } else if (isDecimal(rune_) || (number.base == 16 && isHexadecimal(rune_))) {
      const bool isBeyondBase = number.base < 10 && rune_ >= static_cast<int32_t>('0' + number.base);
      if (isBeyondBase && number.invalidDigit == kNone) number.invalidDigit = offset() - start_;
      number.hasDigits = true;
    } else {
      return;
    }
    advance();
  }
}

void Scanner::scanRune() {
  bool isBad = false;
  const auto reject = [&](bool atStart, DiagnosticId id) {
    if (isBad) return;
    isBad = true;
    if (atStart) {
      reportAtStart(0, id);
    } else {
      reportHere(id);
    }
  };
  advance();
  for (int count = 0;; ++count) {
    if (isAt('\'')) {
      if (count == 0) reject(false, DiagnosticId::EmptyRune);
      if (count > 1) reject(true, DiagnosticId::LongRune);
      advance();
      break;
    }
    if (isAt('\n')) {
      reject(false, DiagnosticId::NewlineInRune);
      break;
    }
    if (rune_ < 0) {
      reject(true, DiagnosticId::UnterminatedRune);
      break;
    }
    if (!got('\\')) {
      advance();
    } else if (!scanEscape('\'')) {
      isBad = true;
    }
  }
  setLiteral(LiteralKind::Rune, isBad);
}

void Scanner::scanString() {
  bool isBad = false;
  advance();
  while (!got('"')) {
    if (isAt('\n') || rune_ < 0) {
      if (rune_ < 0) {
        reportAtStart(0, DiagnosticId::UnterminatedString);
      } else {
        reportHere(DiagnosticId::NewlineInString);
      }
      isBad = true;
      break;
    }
    if (!got('\\')) {
      advance();
    } else if (!scanEscape('"')) {
      isBad = true;
    }
  }
  setLiteral(LiteralKind::String, isBad);
}

void Scanner::scanRawString() {
  advance();
  while (rune_ >= 0 && !isAt('`')) advance();
  const bool isBad = rune_ < 0;
  if (isBad) {
    reportAtStart(0, DiagnosticId::UnterminatedString);
  } else {
    advance();
  }
  setLiteral(LiteralKind::String, isBad);
}

// The backslash has been consumed. At the end of the text the literal's own message is enough.
bool Scanner::scanEscape(char quote) {
  if (rune_ < 0) return true;
  if (isAt(quote) || isAt('\\') ||
      (rune_ < 0x80 && std::string_view("abfnrtv").find(static_cast<char>(rune_)) != kNone)) {
    advance();
    return true;
  }
  if (rune_ >= '0' && rune_ <= '7') return scanEscapeDigits(3, 8, 255);
  if (got('x')) return scanEscapeDigits(2, 16, 255);
  if (got('u')) return scanEscapeDigits(4, 16, kMaxRune);
  if (got('U')) return scanEscapeDigits(8, 16, kMaxRune);
  reportHere(DiagnosticId::UnknownEscape);
  return false;
}

bool Scanner::scanEscapeDigits(int count, uint32_t base, uint32_t max) {
  uint32_t value = 0;
  for (; count > 0; --count) {
    if (rune_ < 0) return true;
    uint32_t digit = base;
    if (isDecimal(rune_)) {
      digit = static_cast<uint32_t>(rune_ - '0');
    } else if (isHexadecimal(rune_)) {
      digit = static_cast<uint32_t>(lower(rune_) - 'a' + 10);
    }
    if (digit >= base) {
      reportHere(DiagnosticId::InvalidCharacterInEscape,
                 {quotedRune(static_cast<uint32_t>(rune_)), baseName(base)});
      return false;
    }
    value = value * base + digit;
    advance();
  }
  if (value > max && base == 8) {
    reportHere(DiagnosticId::OctalEscapeTooLarge, {decimal(value)});
    return false;
  }
  if (value > max || (value >= 0xD800 && value < 0xE000)) {
    reportHere(DiagnosticId::EscapeNotUnicode, {unicodePoint(value)});
    return false;
  }
  return true;
}

}  // namespace gopark
