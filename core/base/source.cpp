// Line tables, //line directives, and the shared position space.
#include "core/base/source.h"

#include <algorithm>

namespace gopark {

SourceFile::SourceFile(std::string name, std::string text, uint32_t base, std::string package)
    : name_(std::move(name)), text_(std::move(text)), base_(base), package_(std::move(package)) {
  lineStarts_.push_back(0);
  for (size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    lineStarts_.push_back(static_cast<uint32_t>(at + 1));
  }
}

void SourceFile::addLineDirective(Pos pos, std::string file, int line, int column) {
  const auto offset = static_cast<uint32_t>(offsetOf(pos));
  if (!directives_.empty() && offset <= directives_.back().offset) return;
  directives_.push_back({offset, std::move(file), line, column, rawLine(offset)});
}

int SourceFile::rawLine(size_t offset) const {
  const auto after = std::upper_bound(lineStarts_.begin(), lineStarts_.end(), offset);
  return static_cast<int>(after - lineStarts_.begin());
}

Place SourceFile::rawPlace(Pos pos) const {
  const size_t offset = offsetOf(pos);
  const int line = rawLine(offset);
  return {name_, line, static_cast<int>(offset - lineStarts_[static_cast<size_t>(line) - 1]) + 1};
}

const SourceFile::LineDirective* SourceFile::directiveFor(size_t offset) const {
  const auto after =
      std::upper_bound(directives_.begin(), directives_.end(), offset,
                       [](size_t at, const LineDirective& directive) { return at < directive.offset; });
  return after == directives_.begin() ? nullptr : &*(after - 1);
}

Place SourceFile::place(Pos pos) const {
  const Place raw = rawPlace(pos);
  const size_t offset = offsetOf(pos);
  const LineDirective* directive = directiveFor(offset);
  if (!directive) return raw;
  Place place{directive->file, directive->line + raw.line - directive->atRawLine, 0};
  if (directive->column == 0) return place;
  const bool isItsLine = raw.line == directive->atRawLine;
  place.column = isItsLine ? directive->column + static_cast<int>(offset - directive->offset) : raw.column;
  return place;
}

bool SourceFile::isSameLine(Pos a, Pos b) const {
  const size_t at = offsetOf(a), other = offsetOf(b);
  return rawLine(at) == rawLine(other) && directiveFor(at) == directiveFor(other);
}

SourceFile& SourceSet::addFile(std::string name, std::string text, std::string package) {
  const auto size = static_cast<uint32_t>(text.size());
  files_.push_back(
      std::make_unique<SourceFile>(std::move(name), std::move(text), nextBase_, std::move(package)));
  nextBase_ += size + 1;  // the position behind the last byte belongs to the file, too
  return *files_.back();
}

const SourceFile* SourceSet::fileOf(Pos pos) const {
  if (!pos) return nullptr;
  const auto after = std::upper_bound(files_.begin(), files_.end(), pos,
                                      [](Pos at, const auto& file) { return at < file->at(0); });
  if (after == files_.begin()) return nullptr;
  const SourceFile* file = (after - 1)->get();
  return file->covers(pos) ? file : nullptr;
}

Place SourceSet::place(Pos pos) const {
  const SourceFile* file = fileOf(pos);
  return file ? file->place(pos) : Place{};
}

Place SourceSet::rawPlace(Pos pos) const {
  const SourceFile* file = fileOf(pos);
  return file ? file->rawPlace(pos) : Place{};
}

}  // namespace gopark
