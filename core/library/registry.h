// The library as a whole: its Go sources, and its natives by name.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/library/native.h"

namespace gopark {

// "sync.runtime_notifyListAdd"; null when there is no native of that name.
NativeFunction findNative(std::string_view name);
// Every name findNative knows, sorted; for tests that hold them against the sources.
std::vector<std::string_view> nativeNames();

// A Go file of the library: "sync/waitgroup.go". Comments and indentation are taken out, lines and directives
// are kept.
struct LibraryFile {
  std::string_view name;
  std::string_view text;
};

// The files of a package by import path; none when the library does not have it.
std::span<const LibraryFile> librarySources(std::string_view importPath);
// The import paths there are, sorted ("internal/…" included).
std::vector<std::string_view> libraryPackages();

}  // namespace gopark
