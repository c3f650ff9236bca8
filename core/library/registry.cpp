// The library as a whole. See registry.h.
#include "core/library/registry.h"

#include <algorithm>
#include <vector>

#include "core/base/stable_sort.h"
#include "core/library/embedded.h"
#include "core/library/native_table.h"

namespace gopark {
namespace {

using TableFunction = std::span<const NativeEntry> (*)();
constexpr TableFunction kTables[] = {
    atomicNatives,         bytealgNatives,
    mathNatives,           osNatives,
    randNatives,           reflectMemoryNatives,
    reflectChannelNatives, reflectTypeNatives,
    reflectCallNatives,    reflectMakeFuncNatives,
    runtimeNatives,        slicesNatives,
    strconvNatives,        syncNatives,
    timeNatives,           unicodeNatives,
    utf8Natives,
};

std::span<const LibraryPackage> packages() {
  return {kLibraryPackages, kLibraryPackageCount};
}

}  // namespace

NativeFunction findNative(std::string_view name) {
  for (const TableFunction table : kTables) {
    for (const NativeEntry& entry : table()) {
      if (entry.name == name) return entry.function;
    }
  }
  return nullptr;
}

std::vector<std::string_view> nativeNames() {
  std::vector<std::string_view> names;
  for (const TableFunction table : kTables) {
    for (const NativeEntry& entry : table()) names.push_back(entry.name);
  }
  stableSort(names, std::less());
  return names;
}

std::span<const LibraryFile> librarySources(std::string_view importPath) {
  for (const LibraryPackage& package : packages()) {
    if (package.path == importPath) return {kLibraryFiles + package.firstFile, package.fileCount};
  }
  return {};
}

std::vector<std::string_view> libraryPackages() {
  std::vector<std::string_view> paths;
  for (const LibraryPackage& package : packages()) paths.push_back(package.path);
  return paths;
}

}  // namespace gopark
