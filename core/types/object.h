// Declared things: packages, constants, types, variables, functions, builtins (spec, "Declarations and
// scope").
//
// Invariants:
//   - Objects live as long as the checker's arena; identity is by pointer.
//   - A Var that is a struct field has isField; a parameter or result has isParameter.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/types/type.h"

namespace gopark {

class Scope;
struct DeclInfo;  // package_checker.h: how a package-level object is declared
struct Function;  // core/code: the compiled function

enum class ObjectKind : uint8_t { PackageName, Constant, TypeName, Var, Func, Label, Builtin, Nil };

class Object {
 public:
  Object(ObjectKind kind, Pos pos, Package* package, Name name)
      : kind(kind), pos(pos), package(package), name(name) {}
  ObjectKind kind;
  Pos pos;
  Package* package;  // null: universe
  Name name;
  const Type* type = nullptr;
  Scope* parent = nullptr;

  // Scratch of the checker: the declaration of a package-level object or method, its place among them
  // (source order), and the declaration that last noted its dependency on this object.
  DeclInfo* info = nullptr;
  uint32_t order = 0;
  const DeclInfo* dependent = nullptr;

  bool isExported() const;
};

bool isExportedName(std::string_view name);

template <class T>
T* objectAs(Object* object) {
  return object && object->kind == T::kKind ? static_cast<T*>(object) : nullptr;
}
template <class T>
const T* objectAs(const Object* object) {
  return object && object->kind == T::kKind ? static_cast<const T*>(object) : nullptr;
}

class PackageName : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::PackageName;
  using Object::Object;
  Package* imported = nullptr;
  bool isUsed = false;
};

class ConstantObject : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Constant;
  using Object::Object;
  const Constant* value = nullptr;
};

class TypeName : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::TypeName;
  using Object::Object;
  bool isAlias = false;
  int scopeIndex = 0;  // distinguishes local types of one name ("types from different scopes")
};

class Var : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Var;
  using Object::Object;
  bool isField = false;
  bool isEmbedded = false;
  bool isParameter = false;  // parameter, result or receiver
  bool isReceiver = false;
  bool isResult = false;
  bool isPackageLevel = false;
  bool isUsed = false;

  // Findings for the compile wing, filled by the checker while it sees the uses:
  bool isAddressTaken = false;  // &x, x.ptrMethod(), x[:] of an array: must live on the heap
  bool isCaptured = false;      // used in a function literal nested in the declaring function, or in the body
                                // of a range over a function there (results: by a return)
  bool isReassigned = false;    // assigned (or address taken) after its declaration
  mutable uint32_t slot = 0;    // scratch of the compile wing: global's offset, or local's slot

  uint32_t functionId = 0;  // scratch of the checker: the function body the variable belongs to; 0: none
};

class Func : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Func;
  using Object::Object;
  FuncDecl* decl = nullptr;  // null: interface method
  Var* receiver = nullptr;   // of a method
  bool hasPointerReceiver = false;
  // Of an instance of a generic function, or of a method of an instance of a generic type: the generic one,
  // whose declaration and body it shares, and the types its type parameters stand for. See instantiate.h.
  Func* origin = nullptr;
  std::span<const Type* const> typeArgs;
  const SignatureType* signature() const { return static_cast<const SignatureType*>(type); }
  mutable Function* compiled = nullptr;  // scratch of the compile wing
};

class Label : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Label;
  using Object::Object;
};

enum class BuiltinId : uint8_t {
#define GOPARK_BUILTIN(id, name, minArgs, isVariadic, isStatement) id,
#include "core/types/builtin.def"
#undef GOPARK_BUILTIN
};

inline bool isOfUnsafe(BuiltinId id) {
  return id >= BuiltinId::UnsafeAdd;
}

class Builtin : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Builtin;
  using Object::Object;
  BuiltinId id{};
};

class Nil : public Object {
 public:
  static constexpr ObjectKind kKind = ObjectKind::Nil;
  using Object::Object;
};

// What a selector x.f means.
enum class SelectionKind : uint8_t { Field, Method, MethodExpr };

struct Selection {
  SelectionKind kind;
  const Type* receiver;  // type of x
  Object* object;        // the Var or Func found
  std::span<const int>
      path;         // field indices through embedded fields; the last one is the field or method itself
  bool isIndirect;  // a pointer was followed on the path (the implicit one of x included)
};

class Scope {
 public:
  explicit Scope(Scope* parent) : parent(parent) {}
  Scope* parent;
  bool isFunction = false;

  Object* lookup(Name name) const;        // here only
  Object* lookupParent(Name name) const;  // here and outwards
  Object* insert(
      Object* object);  // returns the object already there, or null after inserting; `_` is never inserted
  const std::vector<Object*>& objects() const { return objects_; }  // in order of insertion

 private:
  // Most scopes have few names: they are searched one by one until there are more than this.
  static constexpr size_t kLinearLimit = 8;

  std::vector<Object*> objects_;
  std::unordered_map<Name, Object*> index_;  // filled once objects_ outgrows the limit
};

// One package-level initialisation: lhs = rhs, in the order of execution.
struct Initializer {
  std::vector<Var*> lhs;  // empty Var*: blank
  Expr* rhs;
};

class Package {
 public:
  std::string path;  // import path; "main" for the program's
  Name name;
  Scope* scope = nullptr;
  std::vector<File*> files;
  std::vector<Package*> imports;  // direct, sorted by path
  std::vector<Initializer> initOrder;
  std::vector<FuncDecl*> initFunctions;  // func init(), in the order given to the compiler
  std::vector<Func*> functions;          // all package-level functions and methods with their declarations
  std::vector<Var*> variables;           // package-level, in source order
  int localTypeCount = 0;                // types declared in functions so far, see TypeName::scopeIndex
  bool isLibrary = false;  // shipped with gopark: frames print as /usr/local/go/src/<path>/<file>
  bool isMissing = false;  // could not be imported (reported): its members are not looked for

  const std::string& sourcePackage() const;  // see SourceFile::package
};

}  // namespace gopark
