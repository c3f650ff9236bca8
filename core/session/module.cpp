// Finding the module's root and the files of its packages.
#include "core/session/module.h"

#include <algorithm>
#include <functional>

#include "core/base/diagnostic.h"
#include "core/base/stable_sort.h"
#include "core/session/build_constraint.h"

namespace gopark {
namespace {

bool isTest(std::string_view name) {
  return name.ends_with("_test.go");
}

bool isGoSource(const NamedText& file) {
  return file.name.ends_with(".go") && !isTest(file.name);
}

std::string_view baseName(std::string_view name) {
  return name.substr(name.rfind('/') + 1);
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

GoModule::GoModule(const std::vector<NamedText>& files, std::string_view here, std::string_view mainFolder,
                   bool isFolder)
    : files_(files),
      here_(here),
      mainFolder_(whole(mainFolder)),
      isOneFile_(!isFolder && std::ranges::count_if(files, isGoSource) == 1) {
  const auto isOfMain = [&](const NamedText& file) {
    return file.name.ends_with(".go") && folderOf(file) == mainFolder_;
  };
  if (std::ranges::none_of(files, isOfMain)) {
    const auto first = std::ranges::find_if(files, isGoSource);
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

std::string GoModule::folderOf(std::string_view importPath) const {
  if (importPath == mainImportPath()) return mainFolder_;
  return isWithin(importPath, path_) ? root_ + std::string(importPath.substr(path_.size())) : "";
}

std::vector<const NamedText*> GoModule::filesOf(std::string_view importPath) const {
  return goFilesIn(folderOf(importPath));
}

FilesProblem GoModule::problemOf(std::string_view importPath) const {
  const std::string folder = folderOf(importPath);
  FilesProblem problem;
  bool isBuilt = isOneFile_;
  for (const NamedText& file : files_) {
    if (!file.name.ends_with(".go") || folderOf(file) != folder || isOneFile_) continue;
    const BuildChoice choice = chooseFile(baseName(file.name), file.text);
    if (problem.inFile.empty() && !choice.problem.empty())
      problem.inFile = std::string(baseName(file.name)) + ": " + choice.problem;
    problem.hasTests = problem.hasTests || (isTest(file.name) && choice.isBuilt);
    isBuilt = isBuilt || (!isTest(file.name) && choice.isBuilt);
    if (!choice.isBuilt) problem.noFile = "build constraints exclude all Go files in " + folder;
  }
  if (problem.noFile.empty() && problem.hasTests) problem.noFile = "no non-test Go files in " + folder;
  if (isBuilt) problem.noFile.clear();
  return problem;
}

std::vector<const NamedText*> GoModule::goFilesIn(std::string_view folder) const {
  std::vector<const NamedText*> found;
  for (const NamedText& file : files_) {
    if (!isGoSource(file) || folderOf(file) != folder) continue;
    if (isOneFile_ || chooseFile(baseName(file.name), file.text).isBuilt) found.push_back(&file);
  }
  // The go command hands files to the compiler in the order of their names; initialization follows it.
  stableSortBy(found, &NamedText::name);
  return found;
}

}  // namespace gopark
