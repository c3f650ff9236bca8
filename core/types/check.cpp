// Checker: loads the packages a program consists of, checks them in the order of their imports.
#include "core/types/check.h"

#include <algorithm>
#include <unordered_set>

#include "core/base/stable_sort.h"
#include "core/types/import_path.h"
#include "core/types/package_checker.h"

namespace gopark {

namespace {

std::string_view baseName(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

}  // namespace

struct Checker::State {
  State(SourceSet& sources, Interner& names, DiagnosticSink& diagnostics, Importer importer)
      : context(sources, names, diagnostics), importer(std::move(importer)) {
    context.packages["unsafe"] = &context.universe.unsafe;
  }

  bool makeMain(const MainPackage& program);
  void loadImports(Package* package);
  void load(const std::string& path, Pos pos, const Package* importingPackage);
  bool hasProblem(const ImportedFiles& imported, const std::string& path, Pos pos);
  bool isOneImportablePackage(const std::vector<File*>& files, const std::string& path, Pos pos);
  bool isOnePackage(const std::vector<File*>& files, Pos pos);
  bool mayImport(const Package* importing, std::string_view path) const;
  std::string importPathOf(const Package* package) const;
  void reportUnknown(const std::string& path, Pos pos);
  void addMissing(const std::string& path);
  void reportInternal(const std::string& path, Pos pos);
  std::string importChain() const;
  void reportCycle(const std::string& path, Pos pos);
  void checkPackages();
  void checkMainFunction();
  std::vector<Package*> initialisationOrder(const std::vector<std::string>& first) const;

  CheckContext context;
  Importer importer;
  std::vector<std::unique_ptr<Package>> packages;  // imports before importers
  struct Loading {
    std::unique_ptr<Package> package;
    Pos importedAt;
  };
  std::vector<Loading> loading;  // the chain of imports being loaded
  std::string mainImportPath;
  std::unordered_set<std::string> withProblem;  // see hasProblem
  // What each package of the program imports, to leave out those that depend on one with errors.
  std::unordered_map<const Package*, std::vector<const Package*>> importsOf;
  std::unordered_map<const Package*, std::unique_ptr<PackageChecker>> checkers;
  Package* main = nullptr;
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

CheckedProgram Checker::check(const MainPackage& main, const std::vector<std::string>& alwaysImported,
                              Purpose purpose) {
  State& state = *state_;
  state.context.purpose = purpose;
  CheckedProgram program;
  program.purpose = purpose;
  for (const std::string& path : alwaysImported) state.load(path, Pos{}, nullptr);
  if (!state.makeMain(main)) return program;
  program.main = state.main;
  if (state.context.diagnostics.hasLoadErrors()) return program;
  state.checkPackages();
  program.packages = state.initialisationOrder(alwaysImported);
  return program;
}

void Checker::ensureBodyChecked(Func* function) {
  const auto checker = state_->checkers.find(function->package);
  if (checker != state_->checkers.end()) checker->second->ensureBodyChecked(function);
}

// Makes package main of the files and loads what it imports; false if they are no program.
bool Checker::State::makeMain(const MainPackage& program) {
  if (program.files.empty() || !isOnePackage(program.files, Pos{})) return false;
  mainImportPath = program.importPath;
  const Name name = program.files[0]->packageName->name;
  if (name.view() != "main" && context.purpose == Purpose::Run) {
    context.diagnostics.reportLoad(Pos{}, DiagnosticId::NotAMainPackage, {mainImportPath});
    return false;
  }
  if (name.isBlank())
    context.diagnostics.report(program.files[0]->packageName->pos, DiagnosticId::BlankPackageName);
  loading.push_back({std::make_unique<Package>(), Pos{}});
  main = loading.back().package.get();
  main->path = "main";
  main->name = name;
  main->files = program.files;
  loadImports(main);
  packages.push_back(std::move(loading.back().package));
  loading.pop_back();
  return true;
}

bool Checker::State::isOnePackage(const std::vector<File*>& files, Pos pos) {
  const Name name = files[0]->packageName->name;
  const auto other =
      std::ranges::find_if(files, [&](const File* file) { return file->packageName->name != name; });
  if (other == files.end()) return true;
  const Name otherName = (*other)->packageName->name;
  context.diagnostics.reportLoad(pos, DiagnosticId::SeveralPackages,
                                 {name.view(), baseName(files[0]->source->name()), otherName.view(),
                                  baseName((*other)->source->name())});
  return false;
}

void Checker::State::loadImports(Package* package) {
  for (const File* file : package->files) {
    for (Decl* decl : file->decls) {
      const auto* import = tryAs<ImportDecl>(decl);
      if (!import || !import->path || import->path->isBad) continue;
      const std::string path(
          context.constants.fromLiteral(import->path->text, LiteralKind::String)->stringValue());
      load(path, import->path->pos, package);
      const auto loaded = context.packages.find(path);
      if (loaded != context.packages.end()) importsOf[package].push_back(loaded->second);
    }
  }
}

void Checker::State::load(const std::string& path, Pos pos, const Package* importingPackage) {
  const bool isFromProgram = importingPackage && !importingPackage->isLibrary;
  const bool keepsInternal = context.purpose == Purpose::Run;  // the go command does, the compiler does not
  const bool isForbidden = keepsInternal && isFromProgram && !mayImport(importingPackage, path);
  if (context.packages.contains(path)) {
    if (isForbidden) reportInternal(path, pos);
    return;
  }
  const auto isSame = [&](const Loading& each) { return importPathOf(each.package.get()) == path; };
  if (std::ranges::any_of(loading, isSame)) {
    if (path == mainImportPath && importingPackage != main)
      context.diagnostics.reportLoad(pos, DiagnosticId::ImportOfProgram, {path});
    reportCycle(path, pos);
    return;
  }
  ImportedFiles imported = importer(path);
  if (hasProblem(imported, path, pos)) return;
  if (!imported.found || imported.files.empty()) {
    reportUnknown(path, pos);
    return;
  }
  if (isForbidden) {
    reportInternal(path, pos);
    return;
  }
  if (!imported.isLibrary && !isOneImportablePackage(imported.files, path, pos)) return;
  loading.push_back({std::make_unique<Package>(), pos});
  Package* package = loading.back().package.get();
  package->path = path;
  package->name = imported.files[0]->packageName->name;
  package->files = std::move(imported.files);
  package->isLibrary = imported.isLibrary;
  loadImports(package);
  context.packages[path] = package;
  packages.push_back(std::move(loading.back().package));
  loading.pop_back();
}

// Whether no file of the package is compiled for reasons of its own, which are reported once.
bool Checker::State::hasProblem(const ImportedFiles& imported, const std::string& path, Pos pos) {
  if (imported.problemInFile.empty() && imported.problem.empty()) return false;
  if (!withProblem.insert(path).second) return true;
  if (!imported.problemInFile.empty()) {
    context.diagnostics.reportLoad(pos, DiagnosticId::BuildLine, {imported.problemInFile});
    return true;
  }
  // Where there are tests, the go command finds out later, and then does not say who imports the package.
  const std::string start = imported.hasTests ? path : importChain() + "\n\timports " + path;
  context.diagnostics.reportLoad(Pos{}, DiagnosticId::NoFileOfPackage, {start, imported.problem});
  return true;
}

bool Checker::State::isOneImportablePackage(const std::vector<File*>& files, const std::string& path,
                                            Pos pos) {
  if (!std::ranges::all_of(files, [](const File* file) { return file->hasPackageClause; })) return false;
  if (!isOnePackage(files, pos)) return false;
  if (files[0]->packageName->name.view() != "main") return true;
  context.diagnostics.reportLoad(pos, DiagnosticId::ImportOfProgram, {path});
  return false;
}

// What the go command calls the package.
std::string Checker::State::importPathOf(const Package* package) const {
  return package == main ? mainImportPath : package->path;
}

// The go command: an import of a path containing the element "internal" is disallowed if the importing code
// is outside the tree rooted at the parent of the "internal" directory.
bool Checker::State::mayImport(const Package* importing, std::string_view path) const {
  if (!isInternal(path)) return true;
  const size_t element = path.starts_with("internal") ? 0 : path.rfind("/internal");
  if (element == 0) return false;  // of the library
  const std::string parent(path.substr(0, element));
  const std::string from = importPathOf(importing);
  return from == parent || from.starts_with(parent + "/");
}

void Checker::State::reportInternal(const std::string& path, Pos pos) {
  context.diagnostics.reportImport(pos, importChain(), DiagnosticId::InternalPackage, {path});
}

// How it came to the package that is being loaded.
std::string Checker::State::importChain() const {
  std::string chain = "package " + mainImportPath;
  for (size_t i = 1; i < loading.size(); ++i) chain += "\n\timports " + loading[i].package->path;
  return chain;
}

void Checker::State::reportUnknown(const std::string& path, Pos pos) {
  if (context.purpose == Purpose::Run) {
    const DiagnosticId id = goCommandProblem(path);
    const bool hasModule = mainImportPath != MainPackage().importPath;
    const bool needsModule = id == DiagnosticId::NoRequiredModule && hasModule;
    context.diagnostics.reportLoad(pos, needsModule ? DiagnosticId::ModuleNotRequired : id, {path});
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

void Checker::State::reportCycle(const std::string& path, Pos pos) {
  const auto importLine = [&](const std::string& imported, Pos at) {
    const SourceFile* file = context.sources.fileOf(at);
    return "\n\timports " + imported + " from " + std::string(baseName(file->name()));
  };
  std::string chain = "package " + mainImportPath;
  for (size_t i = 1; i < loading.size(); ++i) {
    chain += importLine(loading[i].package->path, loading[i].importedAt);
  }
  context.diagnostics.reportLoad(Pos{}, DiagnosticId::ImportCycle, {chain + importLine(path, pos)});
}

// Packages that import a package with errors are not compiled; what could not be imported keeps nobody back.
void Checker::State::checkPackages() {
  std::unordered_set<const Package*> failed;
  for (const auto& package : packages) {
    if (package->isMissing) continue;
    const std::string& name = package->sourcePackage();
    const auto hasFailed = [&](const Package* each) { return failed.contains(each); };
    if (std::ranges::any_of(importsOf[package.get()], hasFailed)) {
      context.diagnostics.forget(name);
      failed.insert(package.get());
      continue;
    }
    if (!context.diagnostics.hasSyntaxErrorsIn(name)) {
      auto& checker = checkers[package.get()];
      checker = std::make_unique<PackageChecker>(context, *package);
      checker->check();
    }
    if (context.diagnostics.hasErrorsIn(name)) failed.insert(package.get());
  }
  if (failed.empty() && context.purpose == Purpose::Run) checkMainFunction();
}

void Checker::State::checkMainFunction() {
  // spec: "The main package must have package name main and declare a function main that takes no arguments
  // and returns no value."
  if (!main->scope->lookup(context.names.intern("main"))) {
    context.diagnostics.reportLink(main->sourcePackage(), DiagnosticId::MainUndeclared);
  }
}

// spec: "A program is initialized (…) by sorting the list of all packages by import path. (…) Repeatedly
// initialize the first package in the list for which all imported packages (if any) are already initialized."
std::vector<Package*> Checker::State::initialisationOrder(const std::vector<std::string>& first) const {
  std::vector<Package*> waiting, ordered;
  for (const auto& package : packages) waiting.push_back(package.get());
  stableSortBy(waiting, &Package::path);
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
