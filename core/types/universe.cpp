// The outermost scope and the free functions that hand out predeclared types.
#include "core/types/universe.h"

#include "core/types/check.h"

namespace gopark {

namespace {

// The predeclared types are asked for everywhere (is this an int?); a process has one checker at a time.
const Universe* current = nullptr;

constexpr std::string_view kBasicNames[kBasicKindCount] = {
    "invalid type",   "bool",         "int",         "int8",         "int16",         "int32",
    "int64",          "uint",         "uint8",       "uint16",       "uint32",        "uint64",
    "uintptr",        "float32",      "float64",     "complex64",    "complex128",    "string",
    "Pointer",        "untyped bool", "untyped int", "untyped rune", "untyped float", "untyped complex",
    "untyped string", "untyped nil",
};

constexpr BuiltinFacts kBuiltins[] = {
#define GOPARK_BUILTIN(id, name, minArgs, isVariadic, isStatement) {name, minArgs, isVariadic, isStatement},
#include "core/types/builtin.def"
#undef GOPARK_BUILTIN
};

}  // namespace

const BuiltinFacts& builtinFacts(BuiltinId id) {
  return kBuiltins[static_cast<size_t>(id)];
}

const Universe& universe() {
  GOPARK_CHECK(current, "predeclared types exist while there is a checker");
  return *current;
}

const Type* basicType(BasicKind kind) {
  return universe().basic[static_cast<size_t>(kind)];
}
const Type* errorType() {
  return universe().error;
}
const Type* anyType() {
  return universe().any;
}

Universe::Universe(Interner& names, TypeStore& types, ConstantPool& constants)
    : names_(names), types_(types) {
  current = this;
  declareTypes();
  declareAny();
  declareError();
  declareValues(constants);
  declareUnsafe();
  declareBuiltins();
}

Universe::~Universe() {
  if (current == this) current = nullptr;
}

void Universe::declare(Object* object) {
  scope.insert(object);
}

void Universe::declareTypes() {
  Arena& arena = types_.arena();
  for (size_t i = 0; i < kBasicKindCount; ++i) {
    basic[i] = arena.make<BasicType>(static_cast<BasicKind>(i), kBasicNames[i]);
  }
  byteType = arena.make<BasicType>(BasicKind::Uint8, "byte");
  runeType = arena.make<BasicType>(BasicKind::Int32, "rune");
  const auto declareType = [&](const BasicType* type) {
    auto* object = arena.make<TypeName>(ObjectKind::TypeName, Pos{}, nullptr, names_.intern(type->name));
    object->type = type;
    declare(object);
  };
  for (size_t i = static_cast<size_t>(BasicKind::Bool); i <= static_cast<size_t>(BasicKind::String); ++i) {
    declareType(basic[i]);
  }
  declareType(byteType);
  declareType(runeType);
}

void Universe::declareAny() {
  Arena& arena = types_.arena();
  const auto makeEmpty = [&arena] {
    auto* type = arena.make<InterfaceType>();
    type->isDeclared = type->isComplete = true;
    return type;
  };
  emptyInterface = makeEmpty();

  auto* anyName = arena.make<TypeName>(ObjectKind::TypeName, Pos{}, nullptr, names_.intern("any"));
  anyName->isAlias = true;
  auto* alias = arena.make<AliasType>(anyName);
  alias->actual = makeEmpty();
  anyName->type = alias;
  any = alias;
  declare(anyName);

  auto* comparableName =
      arena.make<TypeName>(ObjectKind::TypeName, Pos{}, nullptr, names_.intern("comparable"));
  auto* comparableType = arena.make<NamedType>(comparableName);
  auto* constraint = arena.make<InterfaceType>();
  constraint->isDeclared = constraint->isComplete = true;
  constraint->isComparableOnly = true;
  comparableType->rightSide = comparableType->underlying = constraint;
  comparableName->type = comparableType;
  comparable = comparableName;
  declare(comparableName);
}

void Universe::declareError() {
  Arena& arena = types_.arena();
  auto* errorName = arena.make<TypeName>(ObjectKind::TypeName, Pos{}, nullptr, names_.intern("error"));
  auto* named = arena.make<NamedType>(errorName);

  auto* result = arena.make<Var>(ObjectKind::Var, Pos{}, nullptr, Name());
  result->type = basic[static_cast<size_t>(BasicKind::String)];
  result->isParameter = result->isResult = true;
  Var* results[] = {result};
  auto* receiver = arena.make<Var>(ObjectKind::Var, Pos{}, nullptr, Name());
  receiver->type = named;
  receiver->isParameter = receiver->isReceiver = true;
  auto* signature = arena.make<SignatureType>();
  signature->receiver = receiver;
  signature->params = types_.tupleOf({});
  signature->results = types_.tupleOf(results);

  auto* method = arena.make<Func>(ObjectKind::Func, Pos{}, nullptr, names_.intern("Error"));
  method->type = signature;
  method->receiver = receiver;
  Func* methods[] = {method};
  auto* interface = arena.make<InterfaceType>();
  interface->explicitMethods = interface->allMethods = arena.copy(std::span<Func* const>(methods));
  interface->isDeclared = interface->isComplete = true;

  named->rightSide = named->underlying = interface;
  errorName->type = named;
  error = named;
  declare(errorName);
}

void Universe::declareValues(ConstantPool& constants) {
  Arena& arena = types_.arena();
  const auto declareConstant = [&](std::string_view name, BasicKind kind, const Constant* value) {
    auto* object = arena.make<ConstantObject>(ObjectKind::Constant, Pos{}, nullptr, names_.intern(name));
    object->type = basic[static_cast<size_t>(kind)];
    object->value = value;
    declare(object);
    return object;
  };
  declareConstant("true", BasicKind::UntypedBool, constants.makeBool(true));
  declareConstant("false", BasicKind::UntypedBool, constants.makeBool(false));
  iota = declareConstant("iota", BasicKind::UntypedInt, constants.makeInt64(0));

  auto* nil = arena.make<Nil>(ObjectKind::Nil, Pos{}, nullptr, names_.intern("nil"));
  nil->type = basic[static_cast<size_t>(BasicKind::UntypedNil)];
  declare(nil);
}

void Universe::declareBuiltins() {
  for (size_t i = 0; i < std::size(kBuiltins); ++i) {
    const auto id = static_cast<BuiltinId>(i);
    Package* package = isOfUnsafe(id) ? &unsafe : nullptr;
    auto* builtin =
        types_.arena().make<Builtin>(ObjectKind::Builtin, Pos{}, package, names_.intern(kBuiltins[i].name));
    builtin->id = id;
    builtin->type = basic[0];
    (package ? package->scope : &scope)->insert(builtin);
  }
}

void Universe::declareUnsafe() {
  Arena& arena = types_.arena();
  unsafe.path = "unsafe";
  unsafe.name = names_.intern("unsafe");
  unsafe.isLibrary = true;
  unsafe.scope = &unsafeScope_;
  auto* pointer = arena.make<TypeName>(ObjectKind::TypeName, Pos{}, &unsafe, names_.intern("Pointer"));
  pointer->type = basic[static_cast<size_t>(BasicKind::UnsafePointer)];
  unsafe.scope->insert(pointer);
}

}  // namespace gopark
