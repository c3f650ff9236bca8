// Builtin functions (spec, "Built-in functions"): the common part, and those on slices, maps and channels.
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

// Checks the call of a builtin function; false after an error.
bool PackageChecker::checkBuiltin(Operand& x, CallExpr* call, BuiltinId id) {
  const BuiltinFacts& facts = builtinFacts(id);
  if (call->hasDots && id != BuiltinId::Append) {
    error(at(call), DiagnosticId::DotsWithBuiltin, {facts.name});
    use(call->args);
    return false;
  }
  // len and cap of an array are constant unless the argument calls or receives.
  const bool isLenOrCap = id == BuiltinId::Len || id == BuiltinId::Cap;
  const bool hadCallOrReceive = env_.hasCallOrReceive;
  if (isLenOrCap) env_.hasCallOrReceive = false;

  std::vector<Operand> args;
  const bool takesSyntax = id == BuiltinId::Make || id == BuiltinId::New || id == BuiltinId::Offsetof;
  bool isOk = true;
  if (!takesSyntax) {
    args = checkExprList(call->args);
    for (const Operand& arg : args) isOk = isOk && arg.isValid();
    if (!args.empty()) x = args[0];
  }
  isOk = isOk && checkBuiltinArgCount(call, id, takesSyntax ? call->args.size() : args.size()) &&
         dispatchBuiltin(x, call, id, args);
  if (isLenOrCap) env_.hasCallOrReceive = hadCallOrReceive;
  return isOk;
}

bool PackageChecker::checkBuiltinArgCount(const CallExpr* call, BuiltinId id, size_t count) {
  const BuiltinFacts& facts = builtinFacts(id);
  const auto least = static_cast<size_t>(facts.minArgs);
  if (count >= least && (count == least || facts.isVariadic)) return true;
  error(
      at(call), DiagnosticId::BuiltinArgumentCount,
      {count < least ? "not enough" : "too many", text(call), std::to_string(least), std::to_string(count)});
  return false;
}

bool PackageChecker::dispatchBuiltin(Operand& x, CallExpr* call, BuiltinId id, std::vector<Operand>& args) {
  switch (id) {
    case BuiltinId::Append:
      return checkAppend(x, call, args);
    case BuiltinId::Cap:
    case BuiltinId::Len:
      return checkLenCap(x, id);
    case BuiltinId::Clear:
      return checkClear(x);
    case BuiltinId::Close:
      return checkClose(x);
    case BuiltinId::Complex:
      return checkComplex(x, call, args);
    case BuiltinId::Imag:
    case BuiltinId::Real:
      return checkComplexPart(x, id);
    case BuiltinId::UnsafeAdd:
    case BuiltinId::Alignof:
    case BuiltinId::Offsetof:
    case BuiltinId::Sizeof:
    case BuiltinId::UnsafeSlice:
    case BuiltinId::SliceData:
    case BuiltinId::UnsafeString:
    case BuiltinId::StringData:
      return checkUnsafe(x, call, id, args);
    case BuiltinId::Copy:
      return checkCopy(x, args);
    case BuiltinId::Delete:
      return checkDelete(x, args);
    case BuiltinId::Make:
      return checkMake(x, call);
    case BuiltinId::Max:
    case BuiltinId::Min:
      return checkMinMax(x, id, args);
    case BuiltinId::New:
      return checkNew(x, call);
    case BuiltinId::Panic:
      return checkPanic(x, call);
    case BuiltinId::Print:
    case BuiltinId::Println:
      return checkPrint(x, id, args);
    case BuiltinId::Recover:
      x.mode = ExprMode::Value;
      x.type = context_.universe.emptyInterface;
      return true;
  }
  return false;
}

// The element type of the slice x, or null after reporting "invalid append: …".
const Type* PackageChecker::sliceElement(const Operand& x, std::string_view what) {
  const Type* first = nullptr;
  const Type* element = nullptr;
  std::string cause;
  for (const SpecificType& each : specificTypes(x.type)) {
    const auto* slice = typeAs<SliceType>(each.under);
    if (!slice) {
      const std::string have = x.isNil() ? "untyped nil" : text(x);
      cause = "argument must be a slice; have " + have;
    } else if (!element) {
      first = each.type;
      element = slice->element;
    } else if (!identical(element, slice->element)) {
      cause = "mismatched slice element types " + text(element) + " and " + text(slice->element) + " in " +
              text(x);
    }
    if (!cause.empty()) break;
  }
  if (first && cause.empty()) return element;
  error(at(x), DiagnosticId::InvalidBuiltinUse, {what, cause});
  return nullptr;
}

bool PackageChecker::isBytesOrString(const Type* type, bool& hasString) const {
  hasString = false;
  for (const SpecificType& each : specificTypes(type)) {
    const auto* slice = typeAs<SliceType>(each.under);
    if (slice && identical(slice->element, context_.universe.byteType)) continue;
    if (!each.under || !isString(each.under)) return false;
    hasString = true;
  }
  return true;
}

bool PackageChecker::checkAppend(Operand& x, CallExpr* call, std::vector<Operand>& args) {
  // spec: "The variadic function append appends zero or more values x to a slice s of type S and returns the
  // resulting slice, also of type S."
  const Type* sliceType = x.type;
  const Type* element = sliceElement(x, "append");
  if (!element) return false;
  // spec: "As a special case, append also accepts a first argument assignable to type []byte with a second
  // argument of string type followed by `...`."
  bool hasString = false;
  if (args.size() == 2 && call->hasDots &&
      isAssignable(x, types_.sliceOf(context_.universe.byteType), nullptr) &&
      isBytesOrString(args[1].type, hasString) && hasString) {
    if (isUntyped(args[1].type)) convertUntyped(args[1], basic(BasicKind::String));
  } else {
    Var* params[] = {newVar(Pos{}, Name(), sliceType), newVar(Pos{}, Name(), types_.sliceOf(element))};
    SignatureType signature;
    signature.params = types_.tupleOf(params);
    signature.results = types_.tupleOf({});
    signature.isVariadic = true;
    Arguments passed{call, &signature, {}, {}, args, {}};
    passed.partial.resize(args.size());
    checkArguments(passed);
  }
  x.mode = ExprMode::Value;
  x.type = sliceType;
  return true;
}

namespace {

const ArrayType* pointedArray(const Type* under) {
  const auto* pointer = typeAs<PointerType>(under);
  return pointer ? underlyingAs<ArrayType>(pointer->element) : nullptr;
}

bool hasLength(const Type* under, BuiltinId id) {
  switch (under->kind()) {
    case TypeKind::Basic:
      return id == BuiltinId::Len && isString(under);
    case TypeKind::Map:
      return id == BuiltinId::Len;
    case TypeKind::Array:
    case TypeKind::Slice:
    case TypeKind::Chan:
      return true;
    default:
      return pointedArray(under) != nullptr;
  }
}

}  // namespace

bool PackageChecker::checkLenCap(Operand& x, BuiltinId id) {
  const Type* under = underlying(x.type);
  if (const auto* array = pointedArray(under)) under = array;
  ExprMode mode = ExprMode::Invalid;
  const Constant* value = nullptr;
  switch (under->kind()) {
    case TypeKind::Basic:
      if (!isString(under) || id != BuiltinId::Len) break;
      mode = x.isConstant() ? ExprMode::Constant : ExprMode::Value;
      if (x.isConstant()) value = constants_.makeInt64(static_cast<int64_t>(x.value->stringValue().size()));
      break;
    case TypeKind::Array:
      // spec: "The expressions len(s) and cap(s) are constants if the type of s is an array or pointer to an
      // array and the expression s does not contain channel receives or (non-constant) function calls."
      mode = env_.hasCallOrReceive ? ExprMode::Value : ExprMode::Constant;
      if (mode == ExprMode::Constant) {
        const int64_t length = static_cast<const ArrayType*>(under)->length;
        value = length >= 0 ? constants_.makeInt64(length) : constants_.unknown();
      }
      break;
    case TypeKind::Slice:
    case TypeKind::Chan:
      mode = ExprMode::Value;
      break;
    case TypeKind::Map:
      if (id == BuiltinId::Len) mode = ExprMode::Value;
      break;
    case TypeKind::TypeParam:
      if (holdsForAll(under, [id](const Type* each) { return hasLength(each, id); })) mode = ExprMode::Value;
      break;
    default:
      break;
  }
  if (mode == ExprMode::Invalid) {
    if (isValid(under)) error(at(x), DiagnosticId::InvalidForBuiltin, {text(x), builtinFacts(id).name});
    return false;
  }
  x.mode = mode;
  x.type = basic(BasicKind::Int);
  x.value = value;
  return true;
}

bool PackageChecker::checkClear(Operand& x) {
  const auto isClearable = [](const Type* each) {
    return each->kind() == TypeKind::Map || each->kind() == TypeKind::Slice;
  };
  if (!holdsForAll(x.type, isClearable)) {
    error(at(x), DiagnosticId::CannotClear, {text(x)});
    return false;
  }
  x.mode = ExprMode::NoValue;
  return true;
}

bool PackageChecker::checkClose(Operand& x) {
  for (const SpecificType& each : specificTypes(x.type)) {
    const auto* chan = typeAs<ChanType>(each.under);
    if (chan && chan->direction != ChanDirection::ReceiveOnly) continue;
    error(at(x), DiagnosticId::CannotClose, {chan ? "receive-only channel" : "non-channel", text(x)});
    return false;
  }
  x.mode = ExprMode::NoValue;
  return true;
}

bool PackageChecker::checkCopy(Operand& x, std::vector<Operand>& args) {
  // spec: "The function copy copies slice elements from a source src to a destination dst (…). Both arguments
  // must have identical element type E (…). As a special case, copy also accepts a destination argument
  // assignable to type []byte with a source argument of a string type."
  Operand& source = args[1];
  bool hasString = false;
  const bool isSpecial = isAssignable(x, types_.sliceOf(context_.universe.byteType), nullptr) &&
                         isBytesOrString(source.type, hasString);
  if (isSpecial && isUntyped(source.type)) convertUntyped(source, basic(BasicKind::String));
  if (!isSpecial) {
    const Type* to = sliceElement(x, "copy");
    if (!to) return false;
    const Type* from = isString(source.type) ? context_.universe.byteType : sliceElement(source, "copy");
    if (!from) return false;
    if (!identical(to, from)) {
      error(at(x), DiagnosticId::CopyMismatch, {text(x), text(source), text(to), text(from)});
      return false;
    }
  }
  x.mode = ExprMode::Value;
  x.type = basic(BasicKind::Int);
  return true;
}

bool PackageChecker::checkDelete(Operand& x, std::vector<Operand>& args) {
  const Type* key = nullptr;
  for (const SpecificType& each : specificTypes(x.type)) {
    const auto* map = typeAs<MapType>(each.under);
    if (!map || (key && !identical(map->key, key))) {
      error(at(x), map ? DiagnosticId::MapKeysDiffer : DiagnosticId::NotAMap, {text(x)});
      return false;
    }
    key = map->key;
  }
  checkAssignment(args[1], key, "argument to delete");
  if (!args[1].isValid()) return false;
  x.mode = ExprMode::NoValue;
  return true;
}

}  // namespace gopark
