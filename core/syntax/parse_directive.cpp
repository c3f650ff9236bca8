// Compiler directives: //go:… comments, which stand above what they are about. gopark needs none of them; as
// gc does, it tells where one cannot stand. What stands above a declaration is told once types are checked
// (File::directives), all else at once.
#include <algorithm>

#include "core/base/text_list.h"
#include "core/syntax/parsing.h"

namespace gopark {

namespace {

// About functions.
constexpr char kFunctionVerbs[] =
    "go:noescape\0go:norace\0go:nosplit\0go:noinline\0go:nocheckptr\0go:systemstack\0"
    "go:nowritebarrier\0go:nowritebarrierrec\0go:yeswritebarrierrec\0go:uintptrkeepalive\0"
    "go:uintptrescapes\0go:registerparams\0";
constexpr char kRuntimeVerbs[] =
    "go:systemstack\0go:nowritebarrier\0go:nowritebarrierrec\0go:yeswritebarrierrec\0";
constexpr std::string_view kBlanks = " \t";

std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  for (size_t at = text.find_first_not_of(kBlanks); at != std::string_view::npos;) {
    const size_t end = std::min(text.find_first_of(kBlanks, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kBlanks, end);
  }
  return words;
}

}  // namespace

// Those that were met since the last call stand above `host`.
void Parser::takeDirectives(DirectiveHost host) {
  hasNoescape_ = false;
  for (const ScannedDirective& each : scanner_.takeDirectives()) takeDirective(each, host);
}

void Parser::takeDirective(const ScannedDirective& directive, DirectiveHost host) {
  const Pos pos = directive.pos;
  if (!directive.isAlone) return reportDirective(pos, DiagnosticId::MisplacedDirective);
  const std::vector<std::string_view> words = wordsOf(directive.text);
  const std::string_view verb = words[0];
  const bool hasBlank = directive.text.size() > verb.size();
  const bool isKept = host != DirectiveHost::None;
  if (verb == "go:linkname" && hasBlank) {
    if (words.size() != 2 && words.size() != 3)
      return reportDirective(pos, DiagnosticId::DirectiveUsage, "//go:linkname localname [linkname]");
    directives_.push_back({pos, DiagnosticId::LinknameWithoutUnsafe, names_.intern(words[1])});
    return;
  }
  if (verb == "go:wasmimport" && hasBlank && words.size() != 3)
    return reportDirective(pos, DiagnosticId::DirectiveUsage, "//go:wasmimport importmodule importname");
  if (verb == "go:wasmexport" && hasBlank && words.size() != 2)
    return reportDirective(pos, DiagnosticId::DirectiveUsage, "//go:wasmexport exportname");
  if (verb == "go:embed") {
    if (words.size() == 1) return reportDirective(pos, DiagnosticId::DirectiveUsage, "//go:embed pattern...");
    const bool isVar = host == DirectiveHost::Variable;
    const DiagnosticId id = isVar ? DiagnosticId::EmbedWithoutImport : DiagnosticId::MisplacedEmbed;
    return isKept ? directives_.push_back({pos, id, Name()}) : reportDirective(pos, id);
  }
  if (verb.starts_with("go:cgo_")) return reportDirective(pos, DiagnosticId::CgoDirective, directive.text);
  if (isInTextList(kRuntimeVerbs, verb)) reportDirective(pos, DiagnosticId::RuntimeDirective, verb);
  if (verb == "go:uintptrkeepalive") reportDirective(pos, DiagnosticId::StandardDirective, verb);
  const bool isOfFunction = isInTextList(kFunctionVerbs, verb);
  if (!isOfFunction && verb != "go:build") return;  // unknown to the compiler
  hasNoescape_ = hasNoescape_ || verb == "go:noescape";
  if (host == (isOfFunction ? DirectiveHost::Function : DirectiveHost::File)) return;
  if (isKept) {
    directives_.push_back({pos, DiagnosticId::MisplacedDirective, Name()});
  } else {
    reportDirective(pos, DiagnosticId::MisplacedDirective);
  }
}

// It does not count as an error of the text around it.
void Parser::reportDirective(Pos pos, DiagnosticId id, std::string_view arg) {
  const size_t reportsBefore = diagnostics_.reportCount();
  report(pos, id, {arg});
  branchReports_ += diagnostics_.reportCount() - reportsBefore;
}

}  // namespace gopark
