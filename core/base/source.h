// Source text and positions: all files of a run share one position space, so a Pos is 32 bits.
//
// Invariants:
//   - Pos 0 is "no position"; file i covers [base, base + size].
//   - Columns are bytes, counted from 1, as gc prints them.
//   - A `//line file:line` directive changes what place() reports, never rawPlace().
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gopark {

struct Pos {
  uint32_t offset = 0;

  explicit operator bool() const { return offset != 0; }
  auto operator<=>(const Pos&) const = default;
};

// A place as people read it.
struct Place {
  std::string_view file;  // as given to addFile, or by a //line directive
  int line = 0;
  int column = 0;  // 0 after a //line directive without a column
};

class SourceFile {
 public:
  SourceFile(std::string name, std::string text, uint32_t base, std::string package);

  const std::string& name() const { return name_; }
  const std::string& package() const { return package_; }
  std::string_view text() const { return text_; }
  Pos at(size_t offset) const { return Pos{base_ + static_cast<uint32_t>(offset)}; }
  size_t offsetOf(Pos pos) const { return pos.offset - base_; }
  bool covers(Pos pos) const { return pos.offset >= base_ && pos.offset <= base_ + text_.size(); }

  // Called by the parser when it meets a //line directive: from `pos` on, lines count from `line` of `file`.
  // Column 0: the directive gave none, and places after it have none. A directive met again counts once.
  void addLineDirective(Pos pos, std::string file, int line, int column = 0);

  Place rawPlace(Pos pos) const;
  Place place(Pos pos) const;
  bool isSameLine(Pos a, Pos b) const;  // of the text, and no directive stands between them

 private:
  struct LineDirective {
    uint32_t offset;
    std::string file;
    int line;
    int column;
    int atRawLine;
  };
  int rawLine(size_t offset) const;
  const LineDirective* directiveFor(size_t offset) const;  // null before the first one

  std::string name_;
  std::string text_;
  uint32_t base_;
  std::string package_;
  std::vector<uint32_t> lineStarts_;
  std::vector<LineDirective> directives_;
};

// Every file of a run. Owns them; references stay valid.
class SourceSet {
 public:
  // Text longer than the position space is the caller's to refuse (see kMaxSourceBytes).
  // package: the import path of the program's package that the file belongs to.
  SourceFile& addFile(std::string name, std::string text, std::string package = {});
  const SourceFile* fileOf(Pos pos) const;
  Place place(Pos pos) const;     // {"", 0, 0} for no position
  Place rawPlace(Pos pos) const;  // ignores //line directives
  const std::vector<std::unique_ptr<SourceFile>>& files() const { return files_; }

 private:
  std::vector<std::unique_ptr<SourceFile>> files_;
  uint32_t nextBase_ = 1;
};

inline constexpr size_t kMaxSourceBytes = size_t{64} << 20;  // of all files; keeps Pos far from overflow

}  // namespace gopark
