// Names of files, //go:build lines, and the older // +build lines.
#include "core/session/build_constraint.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "core/base/text_list.h"

namespace gopark {
namespace {

constexpr std::string_view kBlanks = " \t\r\v\f";
constexpr int kLastRelease = 26;   // go1.1 … go1.26
constexpr int kMaxNesting = 1000;  // of parentheses; bounds the recursion

// What a file's name may end with, as the go command knows it; only linux and amd64 are meant here.
constexpr char kSystems[] =
    "aix\0android\0darwin\0dragonfly\0freebsd\0hurd\0illumos\0ios\0js\0linux\0nacl\0netbsd\0"
    "openbsd\0plan9\0solaris\0wasip1\0windows\0zos\0";
constexpr char kMachines[] =
    "386\0amd64\0amd64p32\0arm\0armbe\0arm64\0arm64be\0loong64\0mips\0mipsle\0mips64\0"
    "mips64le\0mips64p32\0mips64p32le\0ppc\0ppc64\0ppc64le\0riscv\0riscv64\0s390\0s390x\0"
    "sparc\0sparc64\0wasm\0";

std::string_view trimmed(std::string_view text) {
  const size_t start = text.find_first_not_of(kBlanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(kBlanks) + 1 - start);
}

bool isTagLetter(char c) {
  const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
  return isLetter || (c >= '0' && c <= '9') || c == '_' || c == '.';
}

bool isTrueTag(std::string_view tag) {
  constexpr char kTags[] = "linux\0amd64\0gc\0unix\0amd64.v1\0";
  constexpr std::string_view kRelease = "go1.";
  if (isInTextList(kTags, tag)) return true;
  if (!tag.starts_with(kRelease)) return false;
  const std::string_view number = tag.substr(kRelease.size());
  int release = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), release);
  const bool isNumber = error == std::errc() && end == number.data() + number.size() && number[0] != '0';
  return isNumber && release >= 1 && release <= kLastRelease;
}

// x_linux.go, x_amd64.go, x_linux_amd64.go: the words after the first underscore.
bool isWantedByName(std::string_view name) {
  name = name.substr(0, name.find('.'));
  std::vector<std::string_view> words;
  for (size_t at = name.find('_'); at != std::string_view::npos;) {
    const size_t next = name.find('_', at + 1);
    words.push_back(name.substr(at + 1, next == std::string_view::npos ? next : next - at - 1));
    at = next;
  }
  if (!words.empty() && words.back() == "test") words.pop_back();
  if (words.empty()) return true;
  const std::string_view last = words.back();
  const bool hasMachine = isInTextList(kMachines, last);
  if (hasMachine && words.size() >= 2 && isInTextList(kSystems, words[words.size() - 2]))
    return isTrueTag(last) && isTrueTag(words[words.size() - 2]);
  return (!hasMachine && !isInTextList(kSystems, last)) || isTrueTag(last);
}

// The expression of a //go:build line.
class ConstraintParser {
 public:
  explicit ConstraintParser(std::string_view text) : text_(text) {}

  BuildChoice parse() {
    const bool isBuilt = parseOr();
    if (!token_.empty()) fail("unexpected token " + std::string(token_));
    return {isBuilt, problem_};
  }

 private:
  bool parseOr();
  bool parseAnd();
  bool parseNot();
  bool parseAtom();
  void next();
  void fail(std::string problem) {
    if (problem_.empty()) problem_ = std::move(problem);
    text_ = token_ = {};
  }

  std::string_view text_;   // what follows the token
  std::string_view token_;  // empty at the end
  std::string problem_;     // the first one; nothing is read after it
  int depth_ = 0;
};

bool ConstraintParser::parseOr() {
  bool isTrue = parseAnd();
  while (token_ == "||") isTrue = parseAnd() || isTrue;
  return isTrue;
}

bool ConstraintParser::parseAnd() {
  bool isTrue = parseNot();
  while (token_ == "&&") isTrue = parseNot() && isTrue;
  return isTrue;
}

bool ConstraintParser::parseNot() {
  next();
  if (token_ != "!") return parseAtom();
  next();
  if (token_ == "!") fail("double negation not allowed");
  return !parseAtom();
}

bool ConstraintParser::parseAtom() {
  if (token_ == "(") {
    if (++depth_ > kMaxNesting) fail("build expression too large");
    const bool isTrue = parseOr();
    --depth_;
    if (problem_ == "unexpected end of expression") problem_ = "missing close paren";
    if (token_ != ")") fail("missing close paren");
    next();
    return isTrue;
  }
  if (token_.empty()) fail("unexpected end of expression");
  if (!token_.empty() && !isTagLetter(token_[0])) fail("unexpected token " + std::string(token_));
  const bool isTrue = isTrueTag(token_);
  next();
  return isTrue;
}

void ConstraintParser::next() {
  text_.remove_prefix(std::min(text_.find_first_not_of(" \t"), text_.size()));
  token_ = {};
  if (text_.empty()) return;
  const char first = text_[0];
  size_t size = 0;
  if (first == '(' || first == ')' || first == '!') {
    size = 1;
  } else if (first == '&' || first == '|') {
    size = text_.size() > 1 && text_[1] == first ? 2 : 0;
  } else {
    while (size < text_.size() && isTagLetter(text_[size])) ++size;
  }
  if (size == 0) return fail(std::string("invalid syntax at ") + first);
  token_ = text_.substr(0, size);
  text_.remove_prefix(size);
}

// The comment lines above the package clause.
struct Header {
  std::vector<std::string_view> buildLines;  // without //go:build
  std::vector<std::string_view> plusLines;   // without // +build; those with an empty line below them
};

bool takeWord(std::string_view& line, std::string_view word) {
  if (!line.starts_with(word)) return false;
  const std::string_view rest = line.substr(word.size());
  if (!rest.empty() && kBlanks.find(rest[0]) == std::string_view::npos) return false;
  line = trimmed(rest);
  return true;
}

// Whether the line holds nothing but comments; isOpen: it starts, or ends, inside of one.
bool isComment(std::string_view line, bool& isOpen) {
  while (!line.empty()) {
    if (isOpen) {
      const size_t end = line.find("*/");
      if (end == std::string_view::npos) return true;
      isOpen = false;
      line = trimmed(line.substr(end + 2));
      continue;
    }
    if (line.starts_with("//")) return true;
    if (!line.starts_with("/*")) return false;
    isOpen = true;
    line = trimmed(line.substr(2));
  }
  return true;
}

Header readHeader(std::string_view text) {
  Header header;
  std::vector<std::string_view> plusLines;
  bool isOpen = false, sawOther = false;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() && !sawOther) header.plusLines = plusLines;
    if (!line.empty() && !line.starts_with("//")) sawOther = true;
    std::string_view build = line;
    if (!isOpen && takeWord(build, "//go:build")) header.buildLines.push_back(build);
    std::string_view plus = line.starts_with("//") ? trimmed(line.substr(2)) : std::string_view();
    if (!sawOther && takeWord(plus, "+build")) plusLines.push_back(plus);
    if (!isComment(line, isOpen)) break;
  }
  return header;
}

// spec of // +build: words are alternatives, commas in them join, ! negates.
bool isWantedByPlusLine(std::string_view line) {
  bool isWanted = false;
  while (!(line = trimmed(line)).empty()) {
    std::string_view word = line.substr(0, line.find_first_of(kBlanks));
    line.remove_prefix(word.size());
    bool isTrue = true;
    for (bool isLast = false; !isLast;) {
      const size_t comma = word.find(',');
      isLast = comma == std::string_view::npos;
      std::string_view tag = word.substr(0, comma);
      word.remove_prefix(isLast ? word.size() : comma + 1);
      const bool isNegated = tag.size() > 1 && tag[0] == '!' && tag[1] != '!';
      if (isNegated) tag.remove_prefix(1);
      isTrue = isTrue && isTrueTag(tag) != isNegated;
    }
    isWanted = isWanted || isTrue;
  }
  return isWanted;
}

}  // namespace

BuildChoice chooseFile(std::string_view name, std::string_view text) {
  if (name.starts_with('_') || name.starts_with('.') || !isWantedByName(name)) return {false, ""};
  const Header header = readHeader(text);
  if (header.buildLines.size() > 1) return {false, "multiple //go:build comments"};
  if (header.buildLines.empty()) return {std::ranges::all_of(header.plusLines, isWantedByPlusLine), ""};
  BuildChoice choice = ConstraintParser(header.buildLines[0]).parse();
  if (!choice.problem.empty()) choice = {false, "parsing //go:build line: " + choice.problem};
  return choice;
}

}  // namespace gopark
