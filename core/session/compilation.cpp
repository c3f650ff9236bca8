// Parsing, checking and compiling the files of one program.
#include "core/session/compilation.h"

#include <algorithm>
#include <functional>

#include "core/compile/compile.h"
#include "core/library/registry.h"
#include "core/syntax/parser.h"

namespace gopark {
namespace {

constexpr std::string_view kHere = "./";

Report errorReport(const SourceSet& sources, const Diagnostic& diagnostic) {
  const Place place = sources.rawPlace(diagnostic.pos);
  const Place end = sources.rawPlace(diagnostic.end);
  Report report;
  report.kind = ReportKind::CompileError;
  report.file = shownName(place.file);
  report.line = place.line;
  report.column = place.column;
  report.endColumn = end.line == place.line && end.column > place.column ? end.column : 0;
  report.message = diagnostic.message;
  return report;
}

}  // namespace

std::string sourceName(std::string_view fileName) {
  if (fileName.find('/') != std::string_view::npos) return std::string(fileName);
  return std::string(kHere) + std::string(fileName);
}

std::string_view shownName(std::string_view sourceName) {
  if (sourceName.starts_with(kHere)) sourceName.remove_prefix(kHere.size());
  return sourceName;
}

Program* Compilation::compile(const std::vector<NamedText>& files, const Options& options) {
  const Purpose purpose = options.command == Command::Check ? Purpose::Check : Purpose::Run;
  module_ = std::make_unique<GoModule>(files, options.programFolder, options.mainFolder, options.isFolder);
  const std::vector<File*> parsed = parseMain(purpose);
  // The compiler alone stops before it has looked at the imports; the go command has looked at them before.
  const bool isUnreadable = purpose == Purpose::Check && diagnostics_.hasSyntaxErrors();
  const bool isReadable =
      !parsed.empty() && std::ranges::all_of(parsed, [](const File* file) { return file->hasPackageClause; });
  if (!refusal_.empty() || !isReadable || isUnreadable) return nullptr;

  checker_ = std::make_unique<Checker>(sources_, names_, diagnostics_,
                                       [this](const std::string& path) { return importPackage(path); });
  const MainPackage main{parsed, module_->mainImportPath()};
  const CheckedProgram checked = checker_->check(main, {"runtime", "internal/runtime/maps"}, purpose);
  if (!refusal_.empty() || diagnostics_.hasErrors()) return nullptr;
  importsOs_ = std::ranges::any_of(checked.packages, [](const Package* each) { return each->path == "os"; });

  program_ = compileProgram(checked, *checker_, sources_, diagnostics_);
  if (diagnostics_.hasErrors()) return nullptr;
#ifndef NDEBUG
  const std::string violation = verify(*program_);
  if (!violation.empty()) failCheck(violation.c_str(), __FILE__, __LINE__);
#endif
  return program_.get();
}

std::vector<File*> Compilation::parseMain(Purpose purpose) {
  const HeaderWords words = purpose == Purpose::Run ? HeaderWords::GoCommand : HeaderWords::Compiler;
  std::vector<File*> parsed;
  const std::string path = module_->mainImportPath();
  const FilesProblem problem = module_->problemOf(path);
  if (!problem.inFile.empty()) {
    diagnostics_.reportLoad(Pos{}, DiagnosticId::BuildLine, {problem.inFile});
    return parsed;
  }
  if (!problem.noFile.empty()) {
    const std::string start = problem.hasTests ? path : "package " + path;
    diagnostics_.reportLoad(Pos{}, DiagnosticId::NoFileOfPackage, {start, problem.noFile});
    return parsed;
  }
  for (const NamedText* file : module_->mainFiles()) {
    if (File* tree = parse(*file, path, words)) parsed.push_back(tree);
  }
  if (parsed.empty() && refusal_.empty()) refusal_ = "no Go files in the program\n";
  return parsed;
}

// Null when the program is too large.
File* Compilation::parse(const NamedText& file, const std::string& package, HeaderWords words) {
  sourceBytes_ += file.text.size();
  if (sourceBytes_ > kMaxSourceBytes) {
    refusal_ = "the program is larger than gopark's limit of " + std::to_string(kMaxSourceBytes >> 20) +
               " MB of source\n";
    return nullptr;
  }
  SourceFile& source = sources_.addFile(sourceName(file.name), file.text, package);
  return parseFile(source, arena_, names_, diagnostics_, words);
}

ImportedFiles Compilation::importPackage(const std::string& path) {
  ImportedFiles imported;
  for (const LibraryFile& file : librarySources(path)) {
    SourceFile& source = sources_.addFile(std::string(file.name), std::string(file.text), path);
    imported.files.push_back(parseFile(source, arena_, names_, diagnostics_));
    imported.found = true;
  }
  if (imported.found) return imported;
  imported.isLibrary = false;
  FilesProblem problem = module_->problemOf(path);
  imported.problemInFile = std::move(problem.inFile);
  imported.problem = std::move(problem.noFile);
  imported.hasTests = problem.hasTests;
  if (!imported.problemInFile.empty() || !imported.problem.empty()) return imported;
  for (const NamedText* file : module_->filesOf(path)) {
    if (File* tree = parse(*file, path, HeaderWords::GoCommand)) imported.files.push_back(tree);
  }
  imported.found = !imported.files.empty();
  return imported;
}

std::string Compilation::errorText(size_t limit) const {
  return refusal_.empty() ? diagnostics_.text(limit) : refusal_;
}

std::vector<Report> Compilation::errorReports() const {
  std::vector<Report> reports;
  if (!refusal_.empty()) {
    Report report;
    report.kind = ReportKind::CompileError;
    report.message = refusal_.substr(0, refusal_.size() - 1);
    reports.push_back(report);
    return reports;
  }
  for (const Diagnostic& diagnostic : diagnostics_.sorted())
    reports.push_back(errorReport(sources_, diagnostic));
  return reports;
}

}  // namespace gopark
