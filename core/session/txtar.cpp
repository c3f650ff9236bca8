// Splitting of txtar archives.
#include "core/session/txtar.h"

#include <algorithm>
#include <optional>

namespace gopark {
namespace {

constexpr std::string_view kMarkerStart = "-- ";
constexpr std::string_view kMarkerEnd = " --";

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// The file name of a marker line (without its newline), if it is one.
std::optional<std::string_view> markerName(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (line.size() < kMarkerStart.size() + kMarkerEnd.size() + 1) return std::nullopt;
  if (!line.starts_with(kMarkerStart) || !line.ends_with(kMarkerEnd)) return std::nullopt;
  line.remove_prefix(kMarkerStart.size());
  line.remove_suffix(kMarkerEnd.size());
  const std::string_view name = trimmed(line);
  if (name.empty()) return std::nullopt;
  return name;
}

size_t lineEndFrom(std::string_view text, size_t at) {
  return std::min(text.find('\n', at), text.size());
}

// Behind the comment or literal that starts at `at`, or the next byte. Without an end it ends with the text,
// or with the line if it cannot have several.
size_t skipToken(std::string_view text, size_t at) {
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("//")) return lineEndFrom(text, at);
  const bool isComment = rest.starts_with("/*");
  if (isComment || rest[0] == '`') {
    const size_t end = isComment ? text.find("*/", at + 2) : text.find('`', at + 1);
    return end == std::string_view::npos ? text.size() : end + (isComment ? 2 : 1);
  }
  if (rest[0] != '"' && rest[0] != '\'') return at + 1;
  for (size_t i = at + 1; i < text.size() && text[i] != '\n'; ++i) {
    if (text[i] == rest[0]) return i + 1;
    if (text[i] == '\\') ++i;
  }
  return lineEndFrom(text, at);
}

// Where the first marker stands: in Go text before it, lines of comments and raw strings are none.
size_t firstMarker(std::string_view text) {
  size_t at = 0;
  while (at < text.size()) {
    const bool isLineStart = at == 0 || text[at - 1] == '\n';
    if (isLineStart && markerName(text.substr(at, lineEndFrom(text, at) - at))) return at;
    at = skipToken(text, at);
  }
  return text.size();
}

bool isBlankText(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

std::vector<NamedText> splitTxtar(std::string_view archive, std::string_view nameOfFirst) {
  std::vector<NamedText> files;
  std::string name(nameOfFirst);
  size_t fileStart = 0;
  bool sawMarker = false;
  const auto finishFile = [&](size_t end) {
    const std::string_view text = archive.substr(fileStart, end - fileStart);
    const bool isLeadingBlank = !sawMarker && isBlankText(text);
    if (!isLeadingBlank) files.push_back({name, std::string(text)});
  };

  size_t lineStart = firstMarker(archive);
  while (lineStart < archive.size()) {
    size_t lineEnd = archive.find('\n', lineStart);
    if (lineEnd == std::string_view::npos) lineEnd = archive.size();
    const auto marker = markerName(archive.substr(lineStart, lineEnd - lineStart));
    if (marker) {
      finishFile(lineStart);
      sawMarker = true;
      name = std::string(*marker);
      fileStart = lineEnd < archive.size() ? lineEnd + 1 : lineEnd;
    }
    lineStart = lineEnd + 1;
  }
  if (!sawMarker) return {{name, std::string(archive)}};
  finishFile(archive.size());
  return files;
}

}  // namespace gopark
