// Finding the module's root and the files of its packages.
#include "core/session/module.h"

#include <algorithm>
#include <functional>

#include "core/base/diagnostic.h"
#include "core/base/stable_sort.h"

namespace gopark {
namespace {

bool isGoSource(std::string_view name) {
  return name.ends_with(".go") && !name.ends_with("_test.go");
}

bool isWithin(std::string_view path, std::string_view root) {
  return path.starts_with(root) && (path.size() == root.size() || path[root.size()] == '/');
}

// The path of the module directive.
std::string modulePath(std::string_view text) {
  constexpr std::string_view kDirective = "module";
  constexpr std::string_view kSpace = " \t\r";
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line = line.substr(0, line.find("//"));
    line.remove_prefix(std::min(line.find_first_not_of(kSpace), line.size()));
    if (!line.starts_with(kDirective)) continue;
    line.remove_prefix(kDirective.size());
    const size_t start = line.find_first_not_of(" \t\r\"`");
    if (start == 0 || start == std::string_view::npos) continue;
    line = line.substr(start);
    return std::string(line.substr(0, line.find_first_of(" \t\r\"`")));
  }
  return "play";
}

}  // namespace

GoModule::GoModule(const std::vector<NamedText>& files, std::string_view here, std::string_view mainFolder)
    : files_(files), here_(here), mainFolder_(whole(mainFolder)) {
  if (goFilesIn(mainFolder_).empty()) {
    const auto first =
        std::ranges::find_if(files, [](const NamedText& file) { return isGoSource(file.name); });
    if (first != files.end()) mainFolder_ = folderOf(*first);
  }
  findRoot();
}

std::string GoModule::whole(std::string_view name) const {
  if (name.empty()) return here_;
  return name.starts_with('/') ? std::string(name) : here_ + "/" + std::string(name);
}

std::string GoModule::folderOf(const NamedText& file) const {
  const std::string name = whole(file.name);
  return name.substr(0, name.rfind('/'));
}

// The go.mod nearest to package main counts.
void GoModule::findRoot() {
  for (const NamedText& file : files_) {
    const std::string folder = folderOf(file);
    if (whole(file.name) != folder + "/go.mod" || !isWithin(mainFolder_, folder)) continue;
    if (hasFile_ && folder.size() <= root_.size()) continue;
    hasFile_ = true;
    root_ = folder;
    path_ = modulePath(file.text);
  }
  if (!hasFile_) root_ = mainFolder_;
}

std::string GoModule::mainImportPath() const {
  return hasFile_ ? path_ + mainFolder_.substr(root_.size()) : std::string(kNoModule);
}

std::vector<const NamedText*> GoModule::filesOf(std::string_view importPath) const {
  if (!isWithin(importPath, path_)) return {};
  return goFilesIn(root_ + std::string(importPath.substr(path_.size())));
}

std::vector<const NamedText*> GoModule::goFilesIn(std::string_view folder) const {
  std::vector<const NamedText*> found;
  for (const NamedText& file : files_) {
    if (isGoSource(file.name) && folderOf(file) == folder) found.push_back(&file);
  }
  // The go command hands files to the compiler in the order of their names; initialization follows it.
  stableSortBy(found, &NamedText::name);
  return found;
}

}  // namespace gopark
