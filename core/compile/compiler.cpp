// The list of functions to compile, and the tables they share.
#include "core/compile/compiler.h"

#include <algorithm>
#include <cstring>

#include "core/base/stable_sort.h"
#include "core/compile/compile.h"
#include "core/compile/function_compiler.h"

namespace gopark {

namespace {

// "example.com/a%2eb." for the names of functions: dots of the last element are escaped. (Nothing else that
// gc escapes may stand in an import path of a module.)
std::string symbolPrefix(const std::string& path) {
  const size_t last = path.rfind('/') + 1;
  std::string out = path.substr(0, last);
  for (const char c : path.substr(last)) out += c == '.' ? "%2e" : std::string(1, c);
  return out + ".";
}

}  // namespace

std::unique_ptr<Program> compileProgram(const CheckedProgram& checked, Checker& checker,
                                        const SourceSet& sources, DiagnosticSink& diagnostics) {
  return Compiler(checked, checker, sources, diagnostics).compile();
}

Compiler::Compiler(const CheckedProgram& checked, Checker& checker, const SourceSet& sources,
                   DiagnosticSink& diagnostics)
    : checked_(checked),
      checker_(checker),
      diagnostics_(diagnostics),
      program_(std::make_unique<Program>()),
      descs_(*program_) {
  program_->sources = &sources;
}

std::unique_ptr<Program> Compiler::compile() {
  calledNames_ = {"Error", "String"};  // what the machine calls to print a panic's value
  addWellKnown();
  if (checked_.purpose == Purpose::Check) {
    addAllFunctions();
  } else {
    program_->mainMain = functionOf(findFunc(checked_.main, "main"));
  }
  addEntry();
  program_->globalBytes = (globalBytes_ + 7) / 8 * 8;
  program_->globalPointers.elementBytes = program_->globalBytes;
  stableSort(program_->globalPointers.pointerOffsets, std::less());
  if (!program_->globalPointers.pointerOffsets.empty()) {
    program_->globalPointers.pointerBytes = program_->globalPointers.pointerOffsets.back() + 8;
  }
  for (const auto& function : program_->functions) {
    function->closure.function = reinterpret_cast<uintptr_t>(function.get());
  }
  if (hasReportedSize_) return nullptr;
  return std::move(program_);
}

// ---- functions

Function* Compiler::newFunction(std::string name, Pos pos, const CallLayout& layout, const Package* package) {
  auto function = std::make_unique<Function>();
  function->name = std::move(name);
  function->pos = pos;
  function->index = static_cast<uint32_t>(program_->functions.size());
  function->isLibrary = package && package->isLibrary;
  if (layout.resultSlots + layout.paramSlots > kMaxValueSlots) reportTooLarge(pos, function->name);
  function->resultSlots = static_cast<uint16_t>(layout.resultSlots);
  function->paramSlots = static_cast<uint16_t>(layout.paramSlots);
  program_->functions.push_back(std::move(function));
  return program_->functions.back().get();
}

void Compiler::describeParams(Function* function, const Type* receiver, const SignatureType* signature) {
  if (receiver) function->params.push_back(desc(receiver));
  if (!signature->params) return;
  for (const Var* param : signature->params->vars) function->params.push_back(desc(param->type));
}

// As tracebacks print it: all instances of a generic function have one name.
std::string Compiler::nameOf(const Func* func) {
  if (func->receiver) return methodName(func->receiver->type, func);
  const std::string package = func->package ? symbolPrefix(func->package->path) : "";
  return package + func->name.str() + (func->typeArgs.empty() ? "" : "[...]");
}

std::string Compiler::methodName(const Type* receiver, const Func* method) {
  const auto* pointer = typeAs<PointerType>(resolve(receiver));
  const auto* named = typeAs<NamedType>(resolve(pointer ? pointer->element : receiver));
  if (!named) return runtimeTypeText(receiver) + "." + method->name.str();
  const Package* package = named->object->package;
  const std::string base = named->object->name.str() + (named->typeArgs.empty() ? "" : "[...]");
  return (package ? symbolPrefix(package->path) : "") + (pointer ? "(*" + base + ")" : base) + "." +
         method->name.str();
}

Function* Compiler::functionOf(Func* func) {
  if (func->compiled) return func->compiled;
  GOPARK_CHECK(func->decl && func->decl->body, "a compiled function has a body");
  const Type* receiver = func->receiver ? func->receiver->type : nullptr;
  Function* function =
      newFunction(nameOf(func), func->decl->pos,
                  callLayoutOf(func->signature(), receiver ? slotsOf(receiver) : 0), func->package);
  function->isInlined = func->decl->isInlined;
  function->isRuntimeInternal = func->package->path == "runtime" && !func->isExported();
  describeParams(function, receiver, func->signature());
  func->compiled = function;
  Job job;
  job.kind = JobKind::Declared;
  job.function = function;
  job.func = func;
  job.package = func->package;
  job.substitution = substitutionOf(func);
  addJob(std::move(job));
  return function;
}

Function* Compiler::valueOf(Func* func) {
  if (!isNative(func)) return functionOf(func);
  Function*& stub = stubs_[func];
  if (stub) return stub;
  stub = newFunction(nameOf(func), func->decl->pos, callLayoutOf(func->signature(), 0), func->package);
  stub->isHidden = true;
  Job job;
  job.kind = JobKind::Stub;
  job.function = stub;
  job.func = func;
  job.package = func->package;
  addJob(std::move(job));
  return stub;
}

uint32_t Compiler::nativeIndex(Func* func) {
  auto [place, isNew] = natives_.try_emplace(func, static_cast<uint32_t>(program_->natives.size()));
  if (!isNew) return place->second;
  NativeReference native;
  native.name = nameOf(func);
  native.callsGo = native.name == "reflect.call" || native.name == "reflect.enterStub";
  if (native.name == "reflect.typeMethodFunction") noteAllMethods();
  const CallLayout layout =
      callLayoutOf(func->signature(), func->receiver ? slotsOf(func->receiver->type) : 0);
  native.resultSlots = static_cast<uint16_t>(layout.resultSlots);
  native.paramSlots = static_cast<uint16_t>(layout.paramSlots);
  native.pos = func->decl->pos;
  if (func->receiver) native.params.push_back(desc(func->receiver->type));
  if (func->signature()->params) {
    for (const Var* param : func->signature()->params->vars) native.params.push_back(desc(param->type));
  }
  program_->natives.push_back(std::move(native));
  return place->second;
}

Function* Compiler::literalFunction(const FuncLit* literal, const SignatureType* signature, std::string name,
                                    std::vector<Capture> captures, const Job& outer) {
  Function* function = newFunction(std::move(name), literal->pos, callLayoutOf(signature, 0), outer.package);
  describeParams(function, nullptr, signature);
  Job job;
  job.kind = JobKind::Literal;
  job.function = function;
  job.literal = literal;
  job.captures = std::move(captures);
  job.package = outer.package;
  job.substitution = outer.substitution;
  addJob(std::move(job));
  return function;
}

Function* Compiler::rangeBodyFunction(const BlockStmt* body, const SignatureType* yield, std::string name,
                                      const Package* package) {
  Function* function = newFunction(std::move(name), body->pos, callLayoutOf(yield, 0), package);
  describeParams(function, nullptr, yield);
  return function;
}

// ---- wrappers

Function* Compiler::wrapper(JobKind kind, Func* func, const Type* receiver, std::vector<int> path,
                            uint32_t receiverSlots) {
  std::string key = std::to_string(static_cast<int>(kind)) + " " +
                    std::to_string(reinterpret_cast<uintptr_t>(func)) + " " +
                    std::to_string(desc(receiver)->index);
  for (const int field : path) key += " " + std::to_string(field);
  Function*& function = wrappers_[key];
  if (function) return function;
  const bool isNamedByReceiver = kind == JobKind::MethodExpr || !func->decl;
  std::string name = isNamedByReceiver ? methodName(receiver, func) : nameOf(func);
  if (kind == JobKind::MethodValue) name += "-fm";
  function =
      newFunction(std::move(name), func->pos, callLayoutOf(func->signature(), receiverSlots), func->package);
  function->isHidden = true;
  Job job;
  job.kind = kind;
  job.function = function;
  job.func = func;
  job.receiver = receiver;
  job.path = std::move(path);
  job.package = func->package;
  addJob(std::move(job));
  return function;
}

Function* Compiler::methodValueFunction(Func* func, const Type* receiver) {
  return wrapper(JobKind::MethodValue, func, receiver, {}, 0);
}

Function* Compiler::methodExprFunction(Func* func, const Type* receiver, std::span<const int> path) {
  return wrapper(JobKind::MethodExpr, func, receiver, {path.begin(), path.end()}, slotsOf(receiver));
}

Function* Compiler::interfaceEntry(const Type* type, const MethodEntry& entry) {
  const bool isPointer = typeAs<PointerType>(resolve(type)) != nullptr;
  const bool isDirect = entry.path.empty() && !isNative(entry.func) &&
                        (isPointer ? entry.func->hasPointerReceiver : isDirectType(type));
  if (isDirect) return functionOf(entry.func);
  return wrapper(JobKind::InterfaceEntry, entry.func, type, entry.path, 1);
}

Function* Compiler::builtinCallFunction(const CallExpr* call, uint32_t paramSlots, std::string name,
                                        const Job& outer) {
  Function* function = newFunction(std::move(name), call->pos, {0, paramSlots}, outer.package);
  function->isHidden = true;
  Job job;
  job.kind = JobKind::BuiltinCall;
  job.function = function;
  job.call = call;
  job.package = outer.package;
  job.substitution = outer.substitution;
  addJob(std::move(job));
  return function;
}

// ---- the list

void Compiler::runJobs() {
  while (!jobs_.empty()) {
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    if (job.func && job.kind == JobKind::Declared) {
      checker_.ensureBodyChecked(job.func->origin ? job.func->origin : job.func);
    };
    FunctionCompiler(*this, job).compile();
  }
}

Func* Compiler::findFunc(const Package* package, std::string_view name) const {
  for (Func* func : package->functions) {
    if (!func->receiver && func->name.view() == name) return func;
  }
  return nullptr;
}

namespace {

bool isGeneric(const Func* func) {
  return !func->signature()->typeParams.empty() || !func->signature()->receiverTypeParams.empty();
}

}  // namespace

// Every function of the program's own packages, reached or not.
void Compiler::addAllFunctions() {
  for (const Package* package : checked_.packages) {
    if (package->isLibrary) continue;
    for (Func* func : package->functions) {
      if (func->decl->body && !isGeneric(func)) functionOf(func);
    }
  }
}

// ---- initialisation

Function* Compiler::initializerFunction(const Package* package,
                                        std::vector<const Initializer*> initializers) {
  Function* function =
      newFunction(symbolPrefix(package->path) + "init", initializers[0]->rhs->pos, {}, package);
  function->isRuntimeInternal = package->path == "runtime";
  Job job;
  job.kind = JobKind::PackageInit;
  job.function = function;
  job.initializers = std::move(initializers);
  job.package = package;
  addJob(std::move(job));
  return function;
}

Function* Compiler::initFunction(const Package* package, FuncDecl* decl, size_t number) {
  for (Func* func : package->functions) {
    if (func->decl != decl) continue;
    Function* function = functionOf(func);
    function->name = symbolPrefix(package->path) + "init." + std::to_string(number);
    return function;
  }
  GOPARK_UNREACHABLE("an init function is among its package's functions");
}

bool Compiler::isReferenced(const Initializer& initializer) const {
  return std::ranges::any_of(initializer.lhs, [&](const Var* var) { return var && globals_.contains(var); });
}

// Initialisers of the program's own packages all run; of the library's only those of variables that something
// uses.
void Compiler::addEntry() {
  std::unordered_map<const Initializer*, Function*> initializers;
  std::unordered_map<const Package*, std::vector<Function*>> initFunctions;
  for (const Package* package : checked_.packages) {
    if (!package->isLibrary && !package->initOrder.empty()) {
      std::vector<const Initializer*> all;
      for (const Initializer& initializer : package->initOrder) all.push_back(&initializer);
      const Initializer* first = all[0];
      initializers[first] = initializerFunction(package, std::move(all));
    }
    for (size_t i = 0; i < package->initFunctions.size(); ++i) {
      initFunctions[package].push_back(initFunction(package, package->initFunctions[i], i));
    }
  }
  bool hasChanged = true;
  while (hasChanged) {
    runJobs();
    hasChanged = false;
    for (const Package* package : checked_.packages) {
      if (!package->isLibrary) continue;
      for (const Initializer& initializer : package->initOrder) {
        if (initializers.contains(&initializer) || !isReferenced(initializer)) continue;
        initializers[&initializer] = initializerFunction(package, {&initializer});
        hasChanged = true;
      }
    }
  }
  Job job;
  job.kind = JobKind::Entry;
  job.function = newFunction("runtime.main", Pos{}, {}, nullptr);
  if (program_->mainMain) job.function->pos = program_->mainMain->pos;
  job.function->isHidden = true;
  for (const Package* package : checked_.packages) {
    for (const Initializer& initializer : package->initOrder) {
      const auto found = initializers.find(&initializer);
      if (found != initializers.end()) job.callees.push_back(found->second);
    }
    for (const Function* function : initFunctions[package]) job.callees.push_back(function);
  }
  if (program_->mainMain) job.callees.push_back(program_->mainMain);
  program_->entry = job.function;
  addJob(std::move(job));
  runJobs();
}

void Compiler::reportTooLarge(Pos pos, std::string_view what) {
  hasReportedSize_ = true;
  diagnostics_.report(pos, DiagnosticId::FrameTooLarge, {what});
}

}  // namespace gopark
