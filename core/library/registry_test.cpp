// The registry: natives and the functions without a body in the Go sources are the same set.
#include "core/library/registry.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

namespace gopark {
namespace {

// Whether a line declares a function without a body: "func name(params) results".
bool declaresNative(std::string_view line) {
  if (line.substr(0, 5) != "func " || line[5] == '(') return false;
  // Blanks do not travel with the sources: a brace that follows no struct or interface opens the body.
  for (size_t at = line.find('{'); at != std::string_view::npos; at = line.find('{', at + 1)) {
    const std::string_view before = line.substr(0, at);
    if (!before.ends_with("struct") && !before.ends_with("interface")) return false;
  }
  return true;
}

std::string nameOf(std::string_view line) {
  return std::string(line.substr(5, line.find('(') - 5));
}

std::set<std::string> declaredNatives() {
  std::set<std::string> names;
  for (const std::string_view package : libraryPackages()) {
    for (const LibraryFile& file : librarySources(package)) {
      for (size_t at = 0; at < file.text.size();) {
        const size_t end = std::min(file.text.find('\n', at), file.text.size());
        const std::string_view line = file.text.substr(at, end - at);
        if (declaresNative(line)) names.insert(std::string(package) + "." + nameOf(line));
        at = end + 1;
      }
    }
  }
  return names;
}

TEST_CASE("every function without a body is a native") {
  for (const std::string& name : declaredNatives()) {
    CAPTURE(name);
    CHECK(findNative(name) != nullptr);
  }
}

TEST_CASE("every native is declared in the sources") {
  const std::set<std::string> declared = declaredNatives();
  for (const std::string_view name : nativeNames()) {
    CAPTURE(name);
    CHECK(declared.count(std::string(name)) == 1);
  }
}

TEST_CASE("packages are found by import path, whole") {
  CHECK(librarySources("no/such/package").empty());
  const auto files = librarySources("sync/atomic");
  REQUIRE_FALSE(files.empty());
  for (const LibraryFile& file : files) {
    CHECK(file.name.substr(0, 12) == "sync/atomic/");
    CHECK(file.text.find("package atomic") != std::string_view::npos);
  }
}

}  // namespace
}  // namespace gopark
