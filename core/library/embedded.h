// What the build makes of the library's Go sources (tools/embed_library.mjs writes the definitions).
#pragma once

#include <cstddef>
#include <string_view>

#include "core/library/registry.h"

namespace gopark {

struct LibraryPackage {
  std::string_view path;
  size_t firstFile;
  size_t fileCount;
};

extern const LibraryFile kLibraryFiles[];
extern const LibraryPackage kLibraryPackages[];  // sorted by path
extern const size_t kLibraryPackageCount;

}  // namespace gopark
