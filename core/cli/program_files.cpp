// Reading programs from the file system.
#include "core/cli/program_files.h"

#include <dirent.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>

namespace gopark {
namespace {

constexpr const char* kStandardInputName = "prog.go";

std::optional<std::string> readAll(FILE* file) {
  std::string text;
  char buffer[1 << 16];
  size_t count;
  while ((count = fread(buffer, 1, sizeof buffer, file)) > 0) text.append(buffer, count);
  if (ferror(file) != 0) return std::nullopt;
  return text;
}

std::optional<std::string> readFile(const std::string& path) {
  FILE* file = fopen(path.c_str(), "rb");
  if (file == nullptr) return std::nullopt;
  auto text = readAll(file);
  fclose(file);
  return text;
}

std::string absolutePath(const std::string& path) {
  char resolved[PATH_MAX];
  return realpath(path.c_str(), resolved) == nullptr ? path : std::string(resolved);
}

std::string currentFolder() {
  return absolutePath(".");
}

std::string problemWith(const std::string& path) {
  return path + ": " + strerror(errno);
}

bool isProgramSource(std::string_view name) {
  return name.ends_with(".go") && !name.ends_with("_test.go") && name[0] != '_' && name[0] != '.';
}

// The path as the go command names it: from the current folder when the file is below it.
std::string nameFromHere(const std::string& path) {
  const std::string absolute = absolutePath(path);
  const std::string here = currentFolder();
  const std::string prefix = here == "/" ? here : here + "/";
  return absolute.starts_with(prefix) ? absolute.substr(prefix.size()) : absolute;
}

ProgramFiles readFolder(const std::string& path) {
  ProgramFiles program;
  program.folder = currentFolder();
  DIR* folder = opendir(path.c_str());
  if (folder == nullptr) {
    program.problem = problemWith(path);
    return program;
  }
  std::vector<std::string> names;
  while (const dirent* entry = readdir(folder))
    if (isProgramSource(entry->d_name)) names.push_back(path + "/" + entry->d_name);
  closedir(folder);
  std::ranges::sort(names);
  for (const std::string& name : names) {
    auto text = readFile(name);
    if (!text) {
      program.problem = problemWith(name);
      return program;
    }
    program.files.push_back({nameFromHere(name), std::move(*text)});
  }
  if (names.empty()) program.problem = "no Go files in " + path;
  return program;
}

}  // namespace

ProgramFiles readProgram(const std::string& path) {
  struct stat status {};
  if (path != "-" && stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) return readFolder(path);

  ProgramFiles program;
  program.folder = currentFolder();
  const auto text = path == "-" ? readAll(stdin) : readFile(path);
  if (!text) {
    program.problem = problemWith(path);
    return program;
  }
  if (path.ends_with(".txtar") || path == "-") {
    program.files = splitTxtar(*text, kStandardInputName);
    return program;
  }
  if (!path.ends_with(".go")) {
    program.problem = path + ": gopark runs .go files, .txtar archives and folders";
    return program;
  }
  program.files.push_back({nameFromHere(path), *text});
  return program;
}

}  // namespace gopark
