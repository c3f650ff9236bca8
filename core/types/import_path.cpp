// The rules about import paths: those of Go modules, and those of the compiler.
#include "core/types/import_path.h"

#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/base/text_list.h"
#include "core/syntax/scanner.h"

namespace gopark {

namespace {

constexpr char kStdPackages[] =
#define GOPARK_STD_PACKAGE(path) path "\0"
#include "core/types/std_package.def"
#undef GOPARK_STD_PACKAGE
    ;

// Characters that no import path may have (besides white space and control characters).
constexpr std::string_view kForbidden = "!\"#$%&'()*,:;<=>?[\\]^`{|}";

bool isNotSupportedYet(std::string_view path) {
  return path == "C" || isInTextList(kStdPackages, path);
}

bool isForbidden(uint32_t rune) {
  const bool isAscii = rune < 0x80;
  return rune == ' ' || rune == kReplacementRune || !isPrintRune(rune) ||
         (isAscii && kForbidden.find(static_cast<char>(rune)) != std::string_view::npos);
}

// What the compiler finds wrong with the text itself; empty if nothing.
std::string textProblem(std::string_view path) {
  if (path.empty()) return "empty string";
  for (std::string_view rest = path; !rest.empty();) {
    const auto [rune, width] = decodeRune(rest);
    if (isForbidden(rune)) return "invalid character " + unicodePoint(rune);
    rest.remove_prefix(static_cast<size_t>(width));
  }
  return "";
}

// The shortest path that means the same: no empty elements, no "." and no "x/..".
std::string canonical(std::string_view path) {
  std::vector<std::string_view> elements;
  while (!path.empty()) {
    const size_t slash = std::min(path.find('/'), path.size());
    const std::string_view element = path.substr(0, slash);
    path.remove_prefix(std::min(slash + 1, path.size()));
    if (element.empty() || element == ".") continue;
    const bool goesUp = element == ".." && !elements.empty() && elements.back() != "..";
    if (goesUp) {
      elements.pop_back();
    } else {
      elements.push_back(element);
    }
  }
  std::string joined;
  for (const std::string_view element : elements) {
    if (!joined.empty()) joined += '/';
    joined += element;
  }
  return joined.empty() ? "." : joined;
}

}  // namespace

bool isInternal(std::string_view path) {
  return path == "internal" || path.starts_with("internal/") || path.ends_with("/internal") ||
         path.find("/internal/") != std::string_view::npos;
}

DiagnosticId goCommandProblem(std::string_view path) {
  const std::string_view firstElement = path.substr(0, path.find('/'));
  const bool hasForbidden = std::ranges::any_of(path, [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == 0x7f || kForbidden.find(c) != std::string_view::npos;
  });
  if (path.empty() || hasForbidden) return DiagnosticId::InvalidImportPath;
  if (path.starts_with("/")) return DiagnosticId::AbsoluteImportPath;
  if (firstElement == "." || firstElement == "..") return DiagnosticId::RelativeImportPath;
  if (isNotSupportedYet(path)) return DiagnosticId::PackageNotSupportedYet;
  if (firstElement.find('.') != std::string_view::npos) return DiagnosticId::NoRequiredModule;
  return DiagnosticId::PackageNotInStd;
}

ImportProblem compilerProblem(std::string_view path) {
  if (std::string problem = textProblem(path); !problem.empty()) {
    return {DiagnosticId::InvalidImportPathText, std::move(problem)};
  }
  if (isNotSupportedYet(path)) return {DiagnosticId::PackageNotSupportedYet, std::string(path)};
  if (path.starts_with("/")) return {DiagnosticId::CouldNotImport, "import path cannot be absolute path"};
  const bool isLocal = path.starts_with("./") || path.starts_with("../");
  if (const std::string should = canonical(path); should != path && !isLocal) {
    return {DiagnosticId::CouldNotImport,
            "non-canonical import path " + quoted(path) + " (should be " + quoted(should) + ")"};
  }
  return {DiagnosticId::CouldNotImport, "open : no such file or directory"};
}

}  // namespace gopark
