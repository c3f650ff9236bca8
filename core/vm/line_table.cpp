// Places of code: the lookup.
#include "core/vm/line_table.h"

#include <algorithm>

namespace gopark {
namespace {

CallSite siteOf(const Program& program, const Function& function, Pos pos) {
  CallSite site;
  site.function = function.name;
  site.isLibrary = function.isLibrary;
  if (program.sources == nullptr || !pos) return site;
  const Place place = program.sources->place(pos);
  site.file = place.file;
  site.line = place.line;
  site.column = place.column;
  const SourceFile* source = program.sources->fileOf(pos);
  site.isNamedByDirective = !function.isLibrary && source && place.file != source->name();
  return site;
}

}  // namespace

Pos posAt(const Function& function, uint32_t pc) {
  const auto after = std::upper_bound(function.lines.begin(), function.lines.end(), pc,
                                      [](uint32_t at, const LineEntry& entry) { return at < entry.pc; });
  return after == function.lines.begin() ? function.pos : std::prev(after)->pos;
}

CallSite siteAt(const Program& program, const Function& function, uint32_t pc) {
  return siteOf(program, function, posAt(function, pc));
}

CallSite siteOfDeclaration(const Program& program, const Function& function) {
  return siteOf(program, function, function.pos);
}

}  // namespace gopark
