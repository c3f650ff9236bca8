// Collecting and printing compile errors as gc does.
#include "core/base/diagnostic.h"

#include <algorithm>
#include <climits>

#include "core/base/check.h"
#include "core/base/stable_sort.h"
#include "core/base/text_list.h"

namespace gopark {

namespace {

constexpr std::string_view kSyntaxErrorPrefix = "syntax error";

// gc keeps columns in eight bits: from here on the place of an error has none.
constexpr int kFirstColumnNotShown = 255;

// Replaces {0}, {1}… by the arguments; any other brace stands for itself.
std::string fillIn(std::string_view text, std::initializer_list<std::string_view> args) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool isPlaceholder = text[i] == '{' && i + 2 < text.size() && text[i + 1] >= '0' &&
                               text[i + 1] <= '9' && text[i + 2] == '}';
    if (!isPlaceholder) {
      out += text[i];
      continue;
    }
    const auto index = static_cast<size_t>(text[i + 1] - '0');
    GOPARK_CHECK(index < args.size(), "a diagnostic has all its arguments");
    out += args.begin()[index];
    i += 2;
  }
  return out;
}

std::vector<Diagnostic> inOrder(std::vector<Diagnostic> list) {
  stableSortBy(list, &Diagnostic::pos);
  const auto isRepeated = [](const Diagnostic& a, const Diagnostic& b) {
    return a.pos == b.pos && a.message == b.message;
  };
  list.erase(std::unique(list.begin(), list.end(), isRepeated), list.end());
  return list;
}

}  // namespace

std::string_view diagnosticText(DiagnosticId id) {
  static constexpr char kTexts[] =
#define GOPARK_DIAGNOSTIC(id, text) text "\0"
#include "core/base/diagnostic.def"
#undef GOPARK_DIAGNOSTIC
      ;
  return textAt(kTexts, static_cast<size_t>(id));
}

void DiagnosticSink::report(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args) {
  add({id, pos, Pos{}, fillIn(diagnosticText(id), args)});
}

void DiagnosticSink::reportSpan(Pos pos, Pos end, DiagnosticId id,
                                std::initializer_list<std::string_view> args) {
  add({id, pos, end, fillIn(diagnosticText(id), args)});
}

void DiagnosticSink::reportSoft(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args) {
  add({id, pos, Pos{}, fillIn(diagnosticText(id), args), true});
}

void DiagnosticSink::reportLink(std::string package, DiagnosticId id) {
  Diagnostic diagnostic{id, Pos{}, Pos{}, fillIn(diagnosticText(id), {})};
  diagnostic.package = std::move(package);
  add(std::move(diagnostic));
}

void DiagnosticSink::reportLoad(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args) {
  Diagnostic diagnostic{id, pos, Pos{}, fillIn(diagnosticText(id), args)};
  diagnostic.isLoad = true;
  add(std::move(diagnostic));
}

void DiagnosticSink::reportImport(Pos pos, std::string chain, DiagnosticId id,
                                  std::initializer_list<std::string_view> args) {
  Diagnostic diagnostic{id, pos, Pos{}, fillIn(diagnosticText(id), args)};
  diagnostic.isLoad = true;
  diagnostic.chain = std::move(chain);
  add(std::move(diagnostic));
}

bool DiagnosticSink::isSameLine(Pos a, Pos b) const {
  const SourceFile* file = sources_.fileOf(a);
  return file && b && file->covers(b) && file->isSameLine(a, b);
}

void DiagnosticSink::add(Diagnostic diagnostic) {
  ++reportCount_;
  if (const SourceFile* file = sources_.fileOf(diagnostic.pos)) diagnostic.package = file->package();
  if (diagnostic.message.starts_with(kSyntaxErrorPrefix)) {
    if (isSameLine(diagnostic.pos, lastSyntaxError_)) return;
    lastSyntaxError_ = diagnostic.pos;
  } else {
    if (isSameLine(diagnostic.pos, lastOtherError_) && diagnostic.message == lastOtherMessage_) return;
    lastOtherError_ = diagnostic.pos;
    lastOtherMessage_ = diagnostic.message;
  }
  diagnostics_.push_back(std::move(diagnostic));
}

bool DiagnosticSink::hasErrorsIn(std::string_view package) const {
  return std::ranges::find(diagnostics_, package, &Diagnostic::package) != diagnostics_.end();
}

bool DiagnosticSink::hasLoadErrors() const {
  return std::ranges::any_of(diagnostics_, &Diagnostic::isLoad);
}

bool DiagnosticSink::hasSyntaxErrorsIn(std::string_view package) const {
  return std::ranges::any_of(diagnostics_, [&](const Diagnostic& each) {
    return each.package == package && each.message.starts_with(kSyntaxErrorPrefix);
  });
}

void DiagnosticSink::forget(std::string_view package) {
  std::erase_if(diagnostics_, [&](const Diagnostic& each) { return each.package == package; });
}

std::vector<Diagnostic> DiagnosticSink::sorted() const {
  std::vector<Diagnostic> shown = diagnostics_;
  if (hasLoadErrors()) std::erase_if(shown, [](const Diagnostic& each) { return !each.isLoad; });
  return inOrder(std::move(shown));
}

std::string DiagnosticSink::placeText(Pos pos) const {
  return placeText(pos, INT_MAX);
}

std::string DiagnosticSink::placeText(Pos pos, int columnLimit) const {
  const SourceFile* file = sources_.fileOf(pos);
  if (!file) return "<unknown position>";
  const Place place = file->place(pos);
  const bool isOwnName = place.file == file->name();
  std::string out;
  // The go command names the files of a package by the shortest path from where it stands.
  if (isOwnName && place.file.find('/') == std::string_view::npos) out = "./";
  out += place.file;
  out += ':' + std::to_string(place.line);
  if (place.column != 0 && place.column < columnLimit) out += ':' + std::to_string(place.column);
  return out;
}

std::string DiagnosticSink::text(size_t limit) const {
  if (hasLoadErrors()) return packageText(sorted(), 0);
  std::string out;
  std::vector<std::string> done;
  for (const Diagnostic& first : sorted()) {
    if (std::ranges::find(done, first.package) != done.end()) continue;
    done.push_back(first.package);
    if (!first.package.empty() && first.package != kNoModule) out += "# " + first.package + '\n';
    std::vector<Diagnostic> found;
    for (const Diagnostic& each : diagnostics_) {
      if (each.package == first.package) found.push_back(each);
    }
    out += packageText(std::move(found), limit);
  }
  return out;
}

// found: in the order of their reports.
std::string DiagnosticSink::packageText(std::vector<Diagnostic> found, size_t limit) const {
  std::string out, end;
  if (limit != 0 && found.size() >= limit) {
    found.resize(limit);
    end = placeText(found.back().pos, kFirstColumnNotShown) + ": too many errors\n";
  }
  for (const Diagnostic& diagnostic : inOrder(std::move(found))) {
    std::string place = diagnostic.pos ? placeText(diagnostic.pos, kFirstColumnNotShown) + ": " : "";
    if (diagnostic.isLoad && place.starts_with("./")) place.erase(0, 2);
    if (!diagnostic.chain.empty()) out += diagnostic.chain + "\n\t";
    out += place;
    out += diagnostic.message + '\n';
  }
  return out + end;
}

}  // namespace gopark
