// Types of Go as the checker sees them (spec, "Types").
//
// Invariants:
//   - Types live in the TypeStore's arena. Composite types are hash-consed by the store where that is
//     possible, but identity is decided by identical(), not by pointer.
//   - An alias is transparent: resolve() gives what it stands for. Named types are compared by origin and
//   arguments.
//   - Sizes and offsets are those of Go on amd64.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/check.h"
#include "core/base/intern.h"
#include "core/base/source.h"
#include "core/syntax/ast.h"

namespace gopark {

class Package;
class TypeName;
class Var;
class Func;
struct TypeDesc;

enum class TypeKind : uint8_t {
  Basic,
  Named,
  Alias,
  Pointer,
  Slice,
  Array,
  Map,
  Chan,
  Struct,
  Tuple,
  Signature,
  Interface,
  TypeParam,
  Union,
};

enum class BasicKind : uint8_t {
  Invalid,
  Bool,
  Int,
  Int8,
  Int16,
  Int32,
  Int64,
  Uint,
  Uint8,
  Uint16,
  Uint32,
  Uint64,
  Uintptr,
  Float32,
  Float64,
  Complex64,
  Complex128,
  String,
  UnsafePointer,
  UntypedBool,
  UntypedInt,
  UntypedRune,
  UntypedFloat,
  UntypedComplex,
  UntypedString,
  UntypedNil,
};

class Type {
 public:
  explicit Type(TypeKind kind) : kind_(kind) {}
  TypeKind kind() const { return kind_; }

  // Scratch of the compile wing: the run-time descriptor made for this type, if any.
  mutable TypeDesc* descriptor = nullptr;

 private:
  TypeKind kind_;
};

template <class T>
const T* typeAs(const Type* type) {  // null for another kind; does not look through Named
  return type && type->kind() == T::kKind ? static_cast<const T*>(type) : nullptr;
}

class BasicType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Basic;
  BasicType(BasicKind basic, std::string_view name) : Type(kKind), basic(basic), name(name) {}
  BasicKind basic;
  std::string_view name;  // byte and rune are aliases with the kinds Uint8 and Int32 but their own names
};

class PointerType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Pointer;
  explicit PointerType(const Type* element) : Type(kKind), element(element) {}
  const Type* element;
};

class SliceType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Slice;
  explicit SliceType(const Type* element) : Type(kKind), element(element) {}
  const Type* element;
};

class ArrayType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Array;
  ArrayType(const Type* element, int64_t length) : Type(kKind), element(element), length(length) {}
  const Type* element;
  int64_t length;  // -1 after an error
};

class MapType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Map;
  MapType(const Type* key, const Type* element) : Type(kKind), key(key), element(element) {}
  const Type* key;
  const Type* element;
};

class ChanType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Chan;
  ChanType(ChanDirection direction, const Type* element)
      : Type(kKind), direction(direction), element(element) {}
  ChanDirection direction;
  const Type* element;
};

class StructType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Struct;
  StructType(std::span<Var* const> fields, std::span<const std::string_view> tags)
      : Type(kKind), fields(fields), tags(tags) {}
  std::span<Var* const> fields;
  std::span<const std::string_view> tags;  // empty, or one per field (unquoted)
};

// Several values: parameters, results, a call's value with n != 1 results.
class TupleType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Tuple;
  explicit TupleType(std::span<Var* const> vars) : Type(kKind), vars(vars) {}
  std::span<Var* const> vars;
  size_t size() const { return vars.size(); }
};

class TypeParamType;

class SignatureType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Signature;
  SignatureType() : Type(kKind) {}
  Var* receiver = nullptr;  // not part of identity
  const TupleType* params = nullptr;
  const TupleType* results = nullptr;
  bool isVariadic = false;  // the last parameter's type is then a SliceType
  std::span<TypeParamType* const> typeParams;
  std::span<TypeParamType* const> receiverTypeParams;
};

// T or ~T in a constraint.
struct UnionTerm {
  bool hasTilde;
  const Type* type;
};

// Methods, and what a constraint embeds beside them: types and unions.
class InterfaceType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Interface;
  InterfaceType() : Type(kKind) {}
  std::span<Func* const> explicitMethods;
  std::span<const Type* const> embedded;  // types, unions
  std::span<const Pos> embeddedAt;        // the place of each
  Pos pos;                                // of the interface type's expression; none for the predeclared ones
  bool isDeclared = false;                // explicitMethods and embedded are filled
  bool isImplicit = false;  // a constraint written without `interface{}` around it: [P ~int | ~string]
  // Filled on first use once the interface is declared; ask methodsOf(type). All methods, sorted by name:
  // exported names before others, those of one name by package.
  mutable std::span<Func* const> allMethods;
  mutable std::span<const UnionTerm>
      terms;  // of its type set, if hasTypeSet: no two overlap, none is an interface
  mutable bool isComplete = false;
  mutable bool isComparableOnly = false;  // embeds comparable
  mutable bool hasTypeSet = false;        // has type terms: usable as a constraint only
};

class NamedType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Named;
  explicit NamedType(TypeName* object) : Type(kKind), object(object) {}
  TypeName* object;
  mutable const Type* rightSide =
      nullptr;  // the type as declared; null until that is known (of an instance: until asked for)
  mutable const Type* underlying = nullptr;  // never Named; null until known, so ask underlying(type)
  mutable std::span<Func* const> methods;    // declared methods, in source order; ask declaredMethods(type)
  bool hasMethods = false;                   // methods is filled
  std::span<TypeParamType* const> typeParams;
  // Of a type declared in a generic function: that function's type parameters, which the type may mention.
  // Such a type has instances like a generic one.
  std::span<TypeParamType* const> implicitParams;
  std::span<TypeParamType* const> allParams;  // both: first implicitParams, then typeParams
  std::span<const Type* const> typeArgs;      // of an instance: for allParams of its origin
  const NamedType* origin = nullptr;          // of an instance: the generic (or local) type
  mutable bool isFiniteSize = false;  // scratch of the checker: known to contain itself only through pointers
};

class AliasType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Alias;
  explicit AliasType(TypeName* object) : Type(kKind), object(object) {}
  TypeName* object;
  mutable const Type* actual = nullptr;  // of an instance: null until asked for
  std::span<TypeParamType* const> typeParams;
  std::span<const Type* const> typeArgs;  // of an instance
  const AliasType* origin = nullptr;      // of an instance
};

class TypeParamType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::TypeParam;
  explicit TypeParamType(TypeName* object) : Type(kKind), object(object) {}
  TypeName* object;
  const Type* constraint = nullptr;  // as written; ask boundOf(type)
  int index = 0;
  mutable const InterfaceType* bound = nullptr;  // the constraint as an interface; null until asked for
};

class UnionType : public Type {
 public:
  static constexpr TypeKind kKind = TypeKind::Union;
  explicit UnionType(std::span<const UnionTerm> terms) : Type(kKind), terms(terms) {}
  std::span<const UnionTerm> terms;
};

const Type* resolve(const Type* type);     // through aliases
const Type* underlying(const Type* type);  // through aliases and Named; a type parameter is its own
template <class T>
const T* underlyingAs(const Type* type) {
  return typeAs<T>(underlying(type));
}
BasicKind basicKindOf(const Type* type);  // of the underlying type; Invalid if it is not basic

// gc's limit for the size of a type; whatever is larger "is" of this size.
inline constexpr int64_t kMaxTypeSize = int64_t{1} << 50;

// Sizes in bytes on amd64; `type` is complete and typed (defaults of untyped types are used).
int64_t sizeOf(const Type* type);        // at most kMaxTypeSize
bool hasVariableSize(const Type* type);  // it depends on type parameters
int64_t alignOf(const Type* type);
int64_t offsetOf(const StructType* type, size_t fieldIndex);
// Of a field of a struct, through embedded fields.
int64_t offsetOf(const Type* base, std::span<const int> path);

// Classes of types (spec words), all through the underlying type. A type parameter is what all types of its
// type set are.
bool isBoolean(const Type* type);
bool isInteger(const Type* type);
bool isUnsigned(const Type* type);
bool isFloat(const Type* type);
bool isComplex(const Type* type);
bool isNumeric(const Type* type);
bool isString(const Type* type);
bool isUntyped(const Type* type);
bool isInterface(const Type* type);  // not a type parameter
bool isTypeParam(const Type* type);
bool hasNil(const Type* type);
bool isComparable(const Type* type);          // interfaces included (may panic at run time)
bool isStrictlyComparable(const Type* type);  // comparing never panics
bool isNamed(const Type* type);               // predeclared, defined, type parameter
bool identical(const Type* a, const Type* b);
bool identicalIgnoringTags(const Type* a, const Type* b);
bool isValid(const Type* type);  // not the type of something erroneous
bool isOrdered(const Type* type);
bool isNumericOrString(const Type* type);
bool isConstantType(const Type* type);  // a type constants may have
bool isPointer(const Type* type);
const Type* defaultType(const Type* type);  // of an untyped type; other types are returned as they are
// Of two untyped types the one that holds the values of both; null if there is none.
const Type* largerUntyped(const Type* x, const Type* y);

// All methods of an interface, sorted by name, then package.
std::span<Func* const> methodsOf(const InterfaceType* type);

// As gc prints it in messages: names qualified relative to `from` (gc omits the current package's name).
std::string typeText(const Type* type, const Package* from);
// As %T and panics print it: main.T, interface {}, struct { a []int }, map[string]int, func(int) error.
std::string runtimeTypeText(const Type* type);

}  // namespace gopark
