// Splitting of txtar archives.
#include "core/session/txtar.h"

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

  size_t lineStart = 0;
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
