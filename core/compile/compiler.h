// Compiler: what the functions of a program share: the list of what is still to be compiled, tables of
// strings, types, natives and methods, and the place of every global.
//
// Invariants:
//   - A Function exists, with its frame's layout, as soon as somebody refers to it; its code is written when
//   its job
//     is taken from the list. So nothing recurses from one body into another.
//   - Methods are compiled only if a value of the type can get into an interface and the method's name is
//   called
//     through some interface.
#pragma once

#include <bit>
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/code/program.h"
#include "core/compile/layout.h"
#include "core/compile/type_descs.h"
#include "core/types/check.h"
#include "core/types/constant.h"
#include "core/types/instantiate.h"
#include "core/types/type_store.h"

namespace gopark {

// A variable that a function literal uses from outside: the words captured hold its value, or its box's
// address.
struct Capture {
  const Var* var = nullptr;
  bool isBox = false;
  uint32_t slots = 0;
};

// What kind of function a job writes.
enum class JobKind : uint8_t {
  Declared,        // a function or method with a body
  Literal,         // a function literal
  RangeBody,       // the body of a range over a function; compiled at once, never on the list
  Stub,            // a native as a func value
  PackageInit,     // initialisers of one package
  Entry,           // runtime.main
  InterfaceEntry,  // a method as interfaces call it: the receiver is the data word
  MethodValue,     // x.M: the receiver is captured
  MethodExpr,      // T.M: the receiver is the first parameter
  BuiltinCall,     // a builtin function that go or defer calls
};

struct Job {
  JobKind kind = JobKind::Declared;
  Function* function = nullptr;
  Func* func = nullptr;
  const FuncLit* literal = nullptr;
  const BlockStmt* body = nullptr;  // RangeBody
  std::vector<Capture> captures;
  const Type* receiver = nullptr;  // wrappers: the type of the receiver as it is handed over
  std::vector<int> path;           // wrappers: embedded fields from there to the method
  const CallExpr* call = nullptr;  // BuiltinCall
  const Package* package = nullptr;
  Substitution substitution;                     // what the body's type parameters stand for
  std::vector<const Initializer*> initializers;  // PackageInit
  std::vector<const Function*> callees;          // Entry
};

class Compiler {
 public:
  Compiler(const CheckedProgram& checked, Checker& checker, const SourceSet& sources,
           DiagnosticSink& diagnostics);

  std::unique_ptr<Program> compile();

  // The function that a call of `func` runs; its body, if any, will be compiled. Not for natives.
  Function* functionOf(Func* func);
  // What a func value of `func` refers to: itself, or a stub around a native.
  Function* valueOf(Func* func);
  static bool isNative(const Func* func) { return func->decl && !func->decl->body; }
  uint32_t nativeIndex(Func* func);

  // Functions written in the one that the job `outer` compiles.
  Function* literalFunction(const FuncLit* literal, const SignatureType* signature, std::string name,
                            std::vector<Capture> captures, const Job& outer);
  Function* builtinCallFunction(const CallExpr* call, uint32_t paramSlots, std::string name,
                                const Job& outer);
  // Without a job: the caller compiles it.
  Function* rangeBodyFunction(const BlockStmt* body, const SignatureType* yield, std::string name,
                              const Package* package);
  Function* methodValueFunction(Func* func, const Type* receiver);
  Function* methodExprFunction(Func* func, const Type* receiver, std::span<const int> path);

  uint32_t stringIndex(std::string_view text);
  uint32_t staticInterface(const Type* type, const Constant* value);
  uint32_t staticText(TypeDesc* type, std::string_view text);

  TypeDesc* desc(const Type* type) { return descs_.of(type); }
  uint32_t methodId(const Func* method) { return descs_.methodId(method); }
  // A value of the type gets into an interface: from there its methods, and those of what it holds, can be
  // called.
  void noteConverted(const Type* type);
  // Methods are called by reflection: every exported one of a converted type may be.
  void noteAllMethods();
  // A method is called through an interface.
  void noteInterfaceCall(const Func* method);

  uint32_t globalOffset(const Var* var);
  // The global is never reached through its address: a scalar then fills its word in canonical form.
  static bool isGlobalWord(const Var* var);

  TypeStore& types() { return checker_.types(); }
  Program& program() { return *program_; }
  void reportTooLarge(Pos pos, std::string_view what);

 private:
  Function* newFunction(std::string name, Pos pos, const CallLayout& layout, const Package* package);
  void describeParams(Function* function, const Type* receiver, const SignatureType* signature);
  Function* wrapper(JobKind kind, Func* func, const Type* receiver, std::vector<int> path,
                    uint32_t receiverSlots);
  Function* interfaceEntry(const Type* type, const MethodEntry& entry);
  Function* initializerFunction(const Package* package, std::vector<const Initializer*> initializers);
  Function* initFunction(const Package* package, FuncDecl* decl, size_t number);
  bool isReferenced(const Initializer& initializer) const;
  void addJob(Job job) { jobs_.push_back(std::move(job)); }
  void runJobs();
  void addAllFunctions();
  void addEntry();
  void addWellKnown();
  TypeDesc* wellKnownType(std::string_view path, std::string_view name, bool isPointer);
  Func* findFunc(const Package* package, std::string_view name) const;
  const Type* findType(std::string_view path, std::string_view name) const;
  void noteConverted(TypeDesc* typeDesc);
  void fillMethods(TypeDesc* typeDesc);
  void fillAllMethods();
  void notePointerTo(const TypeDesc* typeDesc);
  static std::string nameOf(const Func* func);
  static std::string methodName(const Type* receiver, const Func* method);

  const CheckedProgram& checked_;
  Checker& checker_;
  DiagnosticSink& diagnostics_;
  std::unique_ptr<Program> program_;
  TypeDescs descs_;

  std::deque<Job> jobs_;
  std::unordered_map<const Func*, Function*> stubs_;
  std::unordered_map<const Func*, uint32_t> natives_;
  std::unordered_map<std::string, Function*> wrappers_;
  std::unordered_map<std::string, uint32_t> strings_;
  std::unordered_map<std::string, uint32_t> staticInterfaces_;
  std::unordered_map<const Var*, uint32_t> globals_;
  bool callsAllMethods_ = false;
  std::unordered_set<std::string> calledNames_;
  std::vector<TypeDesc*> converted_;
  std::unordered_set<TypeDesc*> isConverted_;
  uint32_t globalBytes_ = 0;
  bool hasReportedSize_ = false;
};

// The signature of a function, method or func value's type.
inline const SignatureType* signatureOf(const Type* type) {
  return underlyingAs<SignatureType>(type);
}

}  // namespace gopark
