// Checker: loads the packages a program consists of, checks them in the order of their imports.
#include "core/types/check.h"

#include <algorithm>

#include "core/types/import_path.h"
#include "core/types/package_checker.h"

namespace gopark {

struct Checker::State {
  State(SourceSet& sources, Interner& names, DiagnosticSink& diagnostics, Importer importer)
      : context(sources, names, diagnostics), importer(std::move(importer)) {
    context.packages["unsafe"] = &context.universe.unsafe;
  }

  // Misused labels, found by the parser, do not keep gc from checking types.
  bool hasErrors() const { return context.diagnostics.count() > errorsBefore; }
  bool makeMain(const std::vector<File*>& files);
  void loadImports(Package* package);
  void load(const std::string& path, Pos pos, const Package* importingPackage);
  void reportUnknown(const std::string& path, Pos pos);
  void addMissing(const std::string& path);
  void reportCycle(const std::string& path);
  void checkPackages();
  void checkMainFunction();
  std::vector<Package*> initialisationOrder(const std::vector<std::string>& first) const;

  CheckContext context;
  Importer importer;
  std::vector<std::unique_ptr<Package>> packages;  // imports before importers
  std::vector<std::unique_ptr<Package>> loading;   // the chain of imports being loaded
  std::unordered_map<const Package*, std::unique_ptr<PackageChecker>> checkers;
  Package* main = nullptr;
  size_t errorsBefore = 0;
};

Checker::Checker(SourceSet& sources, Interner& names, DiagnosticSink& diagnostics, Importer importer)
    : state_(std::make_unique<State>(sources, names, diagnostics, std::move(importer))) {}

Checker::~Checker() = default;

TypeStore& Checker::types() {
  return state_->context.types;
}
ConstantPool& Checker::constants() {
  return state_->context.constants;
}

CheckedProgram Checker::check(const std::vector<File*>& files, const std::vector<std::string>& alwaysImported,
                              Purpose purpose) {
  State& state = *state_;
  state.context.purpose = purpose;
  state.errorsBefore = state.context.diagnostics.count();
  CheckedProgram program;
  program.purpose = purpose;
  for (const std::string& path : alwaysImported) state.load(path, Pos{}, nullptr);
  if (!state.makeMain(files)) return program;
  program.main = state.main;
  if (state.hasErrors() && purpose == Purpose::Run) return program;
  state.checkPackages();
  program.packages = state.initialisationOrder(alwaysImported);
  return program;
}

void Checker::ensureBodyChecked(Func* function) {
  const auto checker = state_->checkers.find(function->package);
  if (checker != state_->checkers.end()) checker->second->ensureBodyChecked(function);
}

// Makes package main of the files and loads what it imports; false if they are no program.
bool Checker::State::makeMain(const std::vector<File*>& files) {
  if (files.empty()) return false;
  const Name name = files[0]->packageName->name;
  for (const File* file : files) {
    if (file->packageName->name == name) continue;
    context.diagnostics.report(
        Pos{}, DiagnosticId::SeveralPackages,
        {name.view(), files[0]->source->name(), file->packageName->name.view(), file->source->name()});
    return false;
  }
  if (name.view() != "main" && context.purpose == Purpose::Run) {
    context.diagnostics.report(Pos{}, DiagnosticId::NotAMainPackage);
    return false;
  }
  if (name.isBlank()) context.diagnostics.report(files[0]->packageName->pos, DiagnosticId::BlankPackageName);
  loading.push_back(std::make_unique<Package>());
  main = loading.back().get();
  main->path = "main";
  main->name = name;
  main->files = files;
  loadImports(main);
  packages.push_back(std::move(loading.back()));
  loading.pop_back();
  return true;
}

void Checker::State::loadImports(Package* package) {
  for (const File* file : package->files) {
    for (Decl* decl : file->decls) {
      const auto* import = tryAs<ImportDecl>(decl);
      if (!import || !import->path || import->path->isBad) continue;
      const Constant* path = context.constants.fromLiteral(import->path->text, LiteralKind::String);
      load(std::string(path->stringValue()), import->path->pos, package);
    }
  }
}

void Checker::State::load(const std::string& path, Pos pos, const Package* importingPackage) {
  if (context.packages.contains(path)) return;
  const auto isSame = [&](const auto& package) { return package->path == path; };
  if (std::ranges::any_of(loading, isSame)) {
    reportCycle(path);
    return;
  }
  ImportedFiles imported = importer(path);
  const bool isFromProgram = importingPackage && !importingPackage->isLibrary;
  const bool keepsInternal = context.purpose == Purpose::Run;  // the go command does, the compiler does not
  if (keepsInternal && imported.found && imported.isLibrary && isFromProgram && isInternal(path)) {
    context.diagnostics.reportLoad(pos, DiagnosticId::InternalPackage, {path});
    return;
  }
  if (!imported.found || imported.files.empty()) {
    reportUnknown(path, pos);
    return;
  }
  loading.push_back(std::make_unique<Package>());
  Package* package = loading.back().get();
  package->path = path;
  package->name = imported.files[0]->packageName->name;
  package->files = std::move(imported.files);
  package->isLibrary = imported.isLibrary;
  loadImports(package);
  context.packages[path] = package;
  packages.push_back(std::move(loading.back()));
  loading.pop_back();
}

void Checker::State::reportUnknown(const std::string& path, Pos pos) {
  if (context.purpose == Purpose::Run) {
    context.diagnostics.reportLoad(pos, goCommandProblem(path), {path});
    return;
  }
  const ImportProblem problem = compilerProblem(path);
  if (problem.id == DiagnosticId::InvalidImportPathText) return;  // reported wherever the path stands
  if (problem.id == DiagnosticId::CouldNotImport) {
    context.diagnostics.report(pos, problem.id, {path, problem.detail});
  } else {
    context.diagnostics.report(pos, problem.id, {problem.detail});
  }
  addMissing(path);
}

// Stands for a package that could not be imported, so that what uses it is not reported again.
void Checker::State::addMissing(const std::string& path) {
  packages.push_back(std::make_unique<Package>());
  Package* package = packages.back().get();
  package->path = path;
  const std::string lastElement = path.substr(path.rfind('/') + 1);
  package->name = context.names.intern(lastElement.empty() ? "_" : lastElement);
  package->isLibrary = true;
  package->isMissing = true;
  context.packages[path] = package;
}

void Checker::State::reportCycle(const std::string& path) {
  std::string chain = "package " + loading[0]->path;
  for (size_t i = 1; i < loading.size(); ++i) chain += "\n\timports " + loading[i]->path;
  context.diagnostics.report(Pos{}, DiagnosticId::ImportCycle, {chain, path});
}

// Packages that import a package with errors are not looked at; what could not be imported keeps nobody back.
void Checker::State::checkPackages() {
  errorsBefore = context.diagnostics.count();
  for (const auto& package : packages) {
    if (hasErrors()) return;
    if (package->isMissing) continue;
    auto& checker = checkers[package.get()];
    checker = std::make_unique<PackageChecker>(context, *package);
    checker->check();
  }
  if (!hasErrors() && context.purpose == Purpose::Run) checkMainFunction();
}

void Checker::State::checkMainFunction() {
  // spec: "The main package must have package name main and declare a function main that takes no arguments
  // and returns no value."
  if (!main->scope->lookup(context.names.intern("main"))) {
    context.diagnostics.report(Pos{}, DiagnosticId::MainUndeclared);
  }
}

// spec: "A program is initialized (…) by sorting the list of all packages by import path. (…) Repeatedly
// initialize the first package in the list for which all imported packages (if any) are already initialized."
std::vector<Package*> Checker::State::initialisationOrder(const std::vector<std::string>& first) const {
  std::vector<Package*> waiting, ordered;
  for (const auto& package : packages) waiting.push_back(package.get());
  std::ranges::sort(waiting, {}, &Package::path);
  const auto isDone = [&](Package* package) { return std::ranges::find(ordered, package) != ordered.end(); };
  const auto isReady = [&](Package* package) { return std::ranges::all_of(package->imports, isDone); };
  const auto isNeededFirst = [&](const Package* package) {
    return std::ranges::find(first, package->path) != first.end();
  };
  std::ranges::stable_partition(waiting, isNeededFirst);
  while (!waiting.empty()) {
    const auto next = std::ranges::find_if(waiting, isReady);
    if (next == waiting.end()) break;  // after an import cycle, which has been reported
    ordered.push_back(*next);
    waiting.erase(next);
  }
  return ordered;
}

}  // namespace gopark
