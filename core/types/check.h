// The type checker's door: parsed files in, a checked program out.
//
// The checker writes its findings into the tree (ast_expr.h, "checked:") and into Objects. After errors the
// tree must not be compiled.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/types/object.h"

namespace gopark {

// Where imported packages' sources come from: the library shipped with gopark, or the program's own folders.
// Returns the parsed files of an import path, or nothing if there is no such package.
struct ImportedFiles {
  std::vector<File*> files;
  bool isLibrary = true;
  bool found = false;
  std::string problemInFile, problem;  // why no files are compiled, of one of them or of the package
  bool hasTests = false;
};
using Importer = std::function<ImportedFiles(const std::string& path)>;

// The files of package main, and what the go command calls it.
struct MainPackage {
  std::vector<File*> files;
  std::string importPath = std::string(kNoModule);
};

// What a program is compiled for. One that is only checked needs no function main and no package main; all
// its functions are compiled; one without a body is taken to be written elsewhere, as `go tool compile` takes
// it.
enum class Purpose : uint8_t { Run, Check };

struct CheckedProgram {
  Package* main = nullptr;
  Purpose purpose = Purpose::Run;
  std::vector<Package*>
      packages;  // every package, in initialisation order (imports first; runtime very first)
};

class ConstantPool;
class TypeStore;

class Checker {
 public:
  Checker(SourceSet& sources, Interner& names, DiagnosticSink& diagnostics, Importer importer);
  ~Checker();

  // Checks package main and, transitively, what it imports. The packages named in `alwaysImported` (runtime)
  // are checked too.
  CheckedProgram check(const MainPackage& main, const std::vector<std::string>& alwaysImported,
                       Purpose purpose = Purpose::Run);

  // Checks the function's body if that has not happened yet: bodies of library functions are checked on
  // demand. To be called before compiling a function; does nothing for a function without a body.
  void ensureBodyChecked(Func* function);

  // For the compile wing: composite types and constants it needs to make up (pointer to T and so on).
  TypeStore& types();
  ConstantPool& constants();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// Predeclared types, available once a Checker exists.
const Type* basicType(BasicKind kind);
const Type* errorType();
const Type* anyType();

}  // namespace gopark
