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

#include "core/base/stable_sort.h"

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
  return name.ends_with(".go") && name[0] != '_' && name[0] != '.';
}

// The path as the go command names it: from the current folder when the file is below it.
std::string nameFromHere(const std::string& path) {
  const std::string absolute = absolutePath(path);
  const std::string here = currentFolder();
  const std::string prefix = here == "/" ? here : here + "/";
  return absolute.starts_with(prefix) ? absolute.substr(prefix.size()) : absolute;
}

bool isFolder(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool isFile(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

std::string parentOf(const std::string& folder) {
  const size_t slash = folder.rfind('/');
  return slash == std::string::npos || slash == 0 ? "/" : folder.substr(0, slash);
}

// The nearest folder with a go.mod, from the folder outwards; nothing if there is none.
std::optional<std::string> moduleRoot(std::string folder) {
  while (!isFile(folder + "/go.mod")) {
    if (folder == "/") return std::nullopt;
    folder = parentOf(folder);
  }
  return folder;
}

// The names in a folder, sorted; nothing if it cannot be read.
std::optional<std::vector<std::string>> namesIn(const std::string& path) {
  DIR* folder = opendir(path.c_str());
  if (folder == nullptr) return std::nullopt;
  std::vector<std::string> names;
  while (const dirent* entry = readdir(folder)) names.emplace_back(entry->d_name);
  closedir(folder);
  stableSort(names, std::less());
  return names;
}

// Folders that the go command passes over, and other modules.
bool isOutsideModule(const std::string& folder, const std::string& name) {
  return name[0] == '_' || name[0] == '.' || name == "testdata" || name == "vendor" ||
         isFile(folder + "/" + name + "/go.mod");
}

// Adds the Go files of a folder, and with `recurses` of those below it (their depth is limited by the length
// of paths).
bool addFolder(ProgramFiles& program, const std::string& folder, bool recurses) {
  const auto names = namesIn(folder);
  if (!names) {
    program.problem = problemWith(folder);
    return false;
  }
  for (const std::string& name : *names) {
    const std::string path = folder + "/" + name;
    if (recurses && isFolder(path) && !isOutsideModule(folder, name)) {
      if (!addFolder(program, path, true)) return false;
      continue;
    }
    if (!isProgramSource(name) && name != "go.mod") continue;
    auto text = readFile(path);
    if (!text) {
      program.problem = problemWith(path);
      return false;
    }
    program.files.push_back({nameFromHere(path), std::move(*text)});
  }
  return true;
}

// Package main in the folder, and the other packages of its module.
ProgramFiles readFolder(const std::string& path) {
  ProgramFiles program;
  program.folder = currentFolder();
  const std::string absolute = absolutePath(path);
  const std::string here = program.folder;
  program.mainFolder = absolute == here ? "" : nameFromHere(path);
  program.isFolder = true;
  const auto names = namesIn(path);
  if (!names) {
    program.problem = problemWith(path);
  } else if (std::ranges::none_of(*names, isProgramSource)) {
    program.problem = "no Go files in " + path;
  } else {
    const auto root = moduleRoot(absolute);
    addFolder(program, root.value_or(absolute), root.has_value());
  }
  return program;
}

}  // namespace

ProgramFiles readProgram(const std::string& path) {
  if (path != "-" && isFolder(path)) return readFolder(path);

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
