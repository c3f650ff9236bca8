// Characters, names, operators and comments.
#include "core/syntax/scanner.h"

#include <charconv>

#include "core/base/text.h"

namespace gopark {

namespace {

constexpr int32_t kEnd = -1;
constexpr uint32_t kByteOrderMark = 0xFEFF;
constexpr unsigned kMaxLineNumber = 1u << 30;  // of a //line directive, gc's limit

bool isAsciiLetter(int32_t rune) {
  return rune == '_' || ((rune | 0x20) >= 'a' && (rune | 0x20) <= 'z');
}
bool isAsciiDigit(int32_t rune) {
  return rune >= '0' && rune <= '9';
}

// The number behind the last ':' of a //line directive's text.
struct TrailingNumber {
  size_t at = 0;  // offset behind the ':'; 0 if there is none
  unsigned value = 0;
  bool isNumber = false;
};

TrailingNumber trailingNumber(std::string_view text) {
  const size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return {};
  const std::string_view digits = text.substr(colon + 1);
  TrailingNumber number{colon + 1, 0, false};
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number.value);
  const bool isAllRead = end == digits.data() + digits.size() && !digits.empty();
  if (isAllRead && error == std::errc::result_out_of_range) number.value = kMaxLineNumber + 1;
  number.isNumber = isAllRead;
  return number;
}

bool isValidLineNumber(unsigned value) {
  return value != 0 && value <= kMaxLineNumber;
}

}  // namespace

bool isValidName(std::string_view text) {
  for (bool isFirst = true; !text.empty(); isFirst = false) {
    const auto [rune, width] = decodeRune(text);
    if (!isLetter(rune) && (isFirst || !isDigitRune(rune))) return false;
    text.remove_prefix(static_cast<size_t>(width));
  }
  return true;
}

std::string unicodePoint(uint32_t rune) {
  std::string digits = hex(rune);
  for (char& digit : digits) {
    if (digit >= 'a') digit = static_cast<char>(digit - 'a' + 'A');
  }
  if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
  std::string out = "U+" + digits;
  if (isPrintRune(rune)) {
    out += " '";
    appendRune(out, rune);
    out += '\'';
  }
  return out;
}

std::string quotedRune(uint32_t rune) {
  if (rune == '\'') return "'\\''";
  if (rune == '"') return "'\"'";
  std::string text;
  appendRune(text, rune);
  std::string out = quoted(text);
  out.front() = '\'';
  out.back() = '\'';
  return out;
}

Scanner::Scanner(SourceFile& source, DiagnosticSink& diagnostics)
    : source_(source), diagnostics_(diagnostics) {
  advance();
}

void Scanner::reportHere(DiagnosticId id, std::initializer_list<std::string_view> args) {
  diagnostics_.report(source_.at(offset()), id, args);
}

void Scanner::reportAtStart(size_t plus, DiagnosticId id, std::initializer_list<std::string_view> args) {
  diagnostics_.report(source_.at(start_ + plus), id, args);
}

void Scanner::advance() {
  const std::string_view text = source_.text();
  if (next_ >= text.size()) {
    rune_ = kEnd;
    width_ = 0;
    return;
  }
  const auto byte = static_cast<unsigned char>(text[next_]);
  if (byte == 0 || byte >= 0x80) {
    decodeBeyondAscii();
    return;
  }
  rune_ = byte;
  width_ = 1;
  ++next_;
}

// Also skips what is not a character of the language: NUL, invalid UTF-8, byte order marks.
void Scanner::decodeBeyondAscii() {
  while (true) {
    const std::string_view rest = source_.text().substr(next_);
    if (rest.empty()) {
      rune_ = kEnd;
      width_ = 0;
      return;
    }
    const auto [rune, width] = decodeRune(rest);
    rune_ = static_cast<int32_t>(rune);
    width_ = static_cast<size_t>(width);
    next_ += width_;
    if (rune == 0) {
      reportHere(DiagnosticId::InvalidNul);
    } else if (rune == kReplacementRune && width == 1) {
      reportHere(DiagnosticId::InvalidUtf8);
    } else if (rune != kByteOrderMark) {
      return;
    } else if (offset() != 0) {
      reportHere(DiagnosticId::MisplacedByteOrderMark);
    }
  }
}

bool Scanner::got(char c) {
  if (!isAt(c)) return false;
  advance();
  return true;
}

void Scanner::skipToEnd() {
  next_ = source_.text().size();
  newlineEndsStatement_ = false;
  rune_ = kEnd;
  width_ = 0;
  start_ = next_;
  token_ = Token::EndOfFile;
}

bool Scanner::takeInlinedMark() {
  const bool isMarked = isInlinedMarked_;
  isInlinedMarked_ = false;
  return isMarked;
}

void Scanner::next() {
  const bool newlineEndsStatement = newlineEndsStatement_;
  newlineEndsStatement_ = false;
  previousEnd_ = offset();
  do {
    while (isAt(' ') || isAt('\t') || isAt('\r') || (isAt('\n') && !newlineEndsStatement)) advance();
    start_ = offset();
  } while (!scanToken(newlineEndsStatement));
}

void Scanner::setSemicolon(std::string_view text) {
  token_ = Token::Semicolon;
  text_ = text;
}

bool Scanner::scanToken(bool newlineEndsStatement) {
  if (isAsciiLetter(rune_)) {
    scanName();
    return true;
  }
  if (isAsciiDigit(rune_)) {
    scanNumber(false);
    return true;
  }
  const auto bracket = [this](Token token, bool mayEndStatement) {
    advance();
    token_ = token;
    newlineEndsStatement_ = mayEndStatement;
    return true;
  };
  switch (rune_) {
    case kEnd:
      token_ = Token::EndOfFile;
      if (newlineEndsStatement) setSemicolon("EOF");
      return true;
    case '\n':
      advance();
      setSemicolon("newline");
      return true;
    case ';':
      advance();
      setSemicolon("semicolon");
      return true;
    case '"':
      scanString();
      return true;
    case '`':
      scanRawString();
      return true;
    case '\'':
      scanRune();
      return true;
    case '(':
      return bracket(Token::Lparen, false);
    case '[':
      return bracket(Token::Lbrack, false);
    case '{':
      return bracket(Token::Lbrace, false);
    case ',':
      return bracket(Token::Comma, false);
    case ')':
      return bracket(Token::Rparen, true);
    case ']':
      return bracket(Token::Rbrack, true);
    case '}':
      return bracket(Token::Rbrace, true);
    case '.':
      scanDot();
      return true;
    case '/':
      return scanSlash(newlineEndsStatement);
    default:
      return scanOperator() || scanBeyondAscii();
  }
}

// A name that does not begin with an ASCII letter, or a character that begins nothing.
bool Scanner::scanBeyondAscii() {
  if (rune_ >= 0x80 && isAtNameRune(true)) {
    scanName();
    return true;
  }
  reportHere(DiagnosticId::InvalidCharacter, {unicodePoint(static_cast<uint32_t>(rune_))});
  advance();
  return false;
}

// The first rune is known to begin a name.
void Scanner::scanName() {
  advance();
  while (isAsciiLetter(rune_) || isAsciiDigit(rune_)) advance();
  if (rune_ >= 0x80) {
    while (isAtNameRune(false)) advance();
  }
  text_ = textFrom(start_);
  token_ = keywordOf(text_);
  newlineEndsStatement_ = token_ == Token::Name || token_ == Token::Break || token_ == Token::Continue ||
                          token_ == Token::Fallthrough || token_ == Token::Return;
}

// A character that belongs to no name is taken into it with an error, so that one slip gives one message.
bool Scanner::isAtNameRune(bool isFirst) {
  const auto rune = static_cast<uint32_t>(rune_);
  if (rune_ == kEnd) return false;
  if (isLetter(rune)) return true;
  if (isDigitRune(rune)) {
    if (isFirst) reportHere(DiagnosticId::NameBeginsWithDigit, {unicodePoint(rune)});
    return true;
  }
  if (rune < 0x80) return false;
  reportHere(DiagnosticId::InvalidCharacterInName, {unicodePoint(rune)});
  return true;
}

void Scanner::scanDot() {
  advance();
  if (isAsciiDigit(rune_)) {
    scanNumber(true);
    return;
  }
  token_ = Token::Dot;
  if (!isAt('.')) return;
  const std::string_view after = source_.text().substr(next_);
  if (after.starts_with('.')) {
    advance();
    advance();
    token_ = Token::DotDotDot;
  } else if (after.starts_with('\n')) {
    // gc has looked beyond the end of the line when it finds that there is no third dot: it counts the line
    // already at the second one.
    const Place place = source_.place(source_.at(offset()));
    source_.addLineDirective(source_.at(offset()), std::string(place.file), place.line + 1,
                             place.column == 0 ? 0 : 2);
  }
}

void Scanner::setOperator(Operator op, Token token) {
  op_ = op;
  token_ = token;
}

void Scanner::setOperatorOrAssign(Operator op) {
  setOperator(op, got('=') ? Token::AssignOp : Token::Op);
}

// False, with nothing consumed, if no operator begins here.
bool Scanner::scanOperator() {
  using enum Operator;
  const int32_t first = rune_;
  if (first < 0 || first >= 0x80 ||
      std::string_view(":=!~+-*%&|^<>").find(static_cast<char>(first)) == std::string_view::npos) {
    return false;
  }
  advance();
  switch (first) {
    case ':':
      token_ = got('=') ? Token::Define : Token::Colon;
      return true;
    case '~':
      setOperator(Tilde);
      return true;
    case '%':
      setOperatorOrAssign(Rem);
      return true;
    case '^':
      setOperatorOrAssign(Xor);
      return true;
    case '*':
      setOperator(Mul, got('=') ? Token::AssignOp : Token::Star);
      return true;
    case '!':
      setOperator(got('=') ? NotEqual : Not);
      return true;
    case '=':
      token_ = Token::Assign;
      if (got('=')) setOperator(Equal);
      return true;
    case '+':
    case '-': {
      const Operator op = first == '+' ? Add : Sub;
      if (!got(static_cast<char>(first))) {
        setOperatorOrAssign(op);
        return true;
      }
      setOperator(op, Token::IncOp);
      newlineEndsStatement_ = true;
      return true;
    }
    case '&':
      if (got('&')) {
        setOperator(AndAnd);
      } else {
        setOperatorOrAssign(got('^') ? AndNot : And);
      }
      return true;
    case '|':
      if (got('|')) {
        setOperator(OrOr);
      } else {
        setOperatorOrAssign(Or);
      }
      return true;
    case '<':
      if (got('=')) {
        setOperator(LessEqual);
      } else if (got('<')) {
        setOperatorOrAssign(ShiftLeft);
      } else if (got('-')) {
        setOperator(Receive, Token::Arrow);
      } else {
        setOperator(Less);
      }
      return true;
    default:  // '>'
      if (got('=')) {
        setOperator(GreaterEqual);
      } else if (got('>')) {
        setOperatorOrAssign(ShiftRight);
      } else {
        setOperator(Greater);
      }
      return true;
  }
}

bool Scanner::scanSlash(bool newlineEndsStatement) {
  advance();
  if (isAt('/')) {
    skipLine();
    handleLineComment(textFrom(start_));
    return false;
  }
  if (!got('*')) {
    setOperatorOrAssign(Operator::Div);
    return true;
  }
  if (!skipBlockComment()) {
    reportAtStart(0, DiagnosticId::UnterminatedComment);
  } else if (const std::string_view comment = textFrom(start_); comment.starts_with("/*line ")) {
    handleLineDirective(comment.substr(7, comment.size() - 9), start_ + 7, offset());
  }
  // spec: a general comment containing newlines acts like a newline.
  if (newlineEndsStatement && textFrom(start_).find('\n') != std::string_view::npos) {
    setSemicolon("newline");
    return true;
  }
  return false;
}

void Scanner::skipLine() {
  while (rune_ != kEnd && !isAt('\n')) advance();
}

// The opening has been consumed. False at the end of the text.
bool Scanner::skipBlockComment() {
  while (rune_ != kEnd) {
    if (!got('*')) {
      advance();
    } else if (got('/')) {
      return true;
    }
  }
  return false;
}

void Scanner::handleLineComment(std::string_view comment) {
  if (comment.ends_with('\r')) comment.remove_suffix(1);
  if (comment == "//gopark:inlined") {
    isInlinedMarked_ = true;
    return;
  }
  if (comment.starts_with("//go:")) {
    const std::string_view before = source_.text().substr(0, start_);
    const size_t last = before.find_last_not_of(" \t\r");
    const bool isAlone = last == std::string_view::npos || before[last] == '\n';
    directives_.push_back({source_.at(start_ + 2), comment.substr(2), isAlone});
  }
  const bool startsLine = start_ == 0 || source_.text()[start_ - 1] == '\n';
  if (!startsLine || !comment.starts_with("//line ")) return;
  // The directive is about the text after its newline.
  const size_t lineEnd = rune_ == kEnd ? offset() : next_;
  handleLineDirective(comment.substr(7), start_ + 7, lineEnd);
}

// text: what follows "line ", "file:line" or "file:line:column"; it counts from offset `end` on.
void Scanner::handleLineDirective(std::string_view text, size_t textOffset, size_t end) {
  if (text.find('\n') != std::string_view::npos) return;
  const TrailingNumber last = trailingNumber(text);
  if (last.at == 0) return;
  const auto report = [&](DiagnosticId id, size_t at) {
    diagnostics_.report(source_.at(textOffset + at), id, {text.substr(at)});
  };
  if (!last.isNumber) return report(DiagnosticId::InvalidLineNumber, last.at);

  TrailingNumber line = last;
  unsigned column = 0;
  const TrailingNumber before = trailingNumber(text.substr(0, last.at - 1));
  if (before.isNumber) {
    line = before;
    column = last.value;
    if (!isValidLineNumber(column)) return report(DiagnosticId::InvalidColumnNumber, last.at);
    text = text.substr(0, last.at - 1);
  }
  if (!isValidLineNumber(line.value)) return report(DiagnosticId::InvalidLineNumber, line.at);
  std::string file(text.substr(0, line.at - 1));
  // An empty name before line and column means the name that counted so far.
  if (file.empty() && before.isNumber) file = source_.place(source_.at(start_)).file;
  source_.addLineDirective(source_.at(end), std::move(file), static_cast<int>(line.value),
                           static_cast<int>(column));
}

}  // namespace gopark
