// The functions of package unsafe (spec, "Package unsafe").
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

// gc says "argument to unsafe.Add".
std::string argumentOf(BuiltinId id) {
  return "argument to unsafe." + std::string(builtinFacts(id).name);
}

const Type* structBase(const Type* type) {
  const auto* pointer = underlyingAs<PointerType>(type);
  return pointer && underlyingAs<StructType>(pointer->element) ? pointer->element : type;
}

}  // namespace

bool PackageChecker::checkUnsafe(Operand& x, const CallExpr* call, BuiltinId id, std::vector<Operand>& args) {
  switch (id) {
    case BuiltinId::Alignof:
    case BuiltinId::Sizeof:
      return checkSizeof(x, id);
    case BuiltinId::Offsetof:
      return checkOffsetof(x, call);
    case BuiltinId::UnsafeAdd:
      return checkUnsafeAdd(x, args[1]);
    case BuiltinId::UnsafeSlice:
      return checkUnsafeSlice(x, args[1]);
    case BuiltinId::UnsafeString:
      return checkUnsafeString(x, args[1]);
    case BuiltinId::SliceData: {
      const auto* slice = typeAs<SliceType>(commonUnderlying(x.type).type);
      if (!slice) {
        error(at(x), DiagnosticId::NotASlice, {text(x)});
        return false;
      }
      x.type = types_.pointerTo(slice->element);
      break;
    }
    case BuiltinId::StringData:
      checkAssignment(x, basic(BasicKind::String), argumentOf(id));
      if (!x.isValid()) return false;
      x.type = types_.pointerTo(context_.universe.byteType);
      break;
    default:
      GOPARK_UNREACHABLE("these are the functions of package unsafe");
  }
  x.mode = ExprMode::Value;
  return true;
}

// x becomes a size, alignment or offset: a constant unless it depends on type parameters.
void PackageChecker::setSize(Operand& x, const Type* measured, FunctionRef<int64_t()> size) {
  x.mode = hasVariableSize(measured) ? ExprMode::Value : ExprMode::Constant;
  x.value = x.isConstant() ? constants_.makeInt64(size()) : nullptr;
  x.type = basic(BasicKind::Uintptr);
}

bool PackageChecker::checkSizeof(Operand& x, BuiltinId id) {
  checkAssignment(x, nullptr, argumentOf(id));
  if (!x.isValid()) return false;
  setSize(x, x.type, [&] { return id == BuiltinId::Sizeof ? sizeOf(x.type) : alignOf(x.type); });
  return true;
}

bool PackageChecker::checkOffsetof(Operand& x, const CallExpr* call) {
  // spec: "The function Offsetof takes a (possibly parenthesized) selector s.f, denoting a field f of the
  // struct denoted by s or *s, and returns the field offset in bytes relative to the struct's address. If f
  // is an embedded field, it must be reachable without pointer indirections through fields of the struct."
  Expr* arg = call->args[0];
  auto* selector = tryAs<SelectorExpr>(unparen(arg));
  if (!selector) {
    error(at(arg), DiagnosticId::NotASelector, {text(arg)});
    use(arg);
    return false;
  }
  checkExpr(x, selector->x);
  if (!x.isValid()) return false;
  const Type* base = structBase(x.type);
  const Name name = selector->selected->name;
  const Found found = findFieldOrMethod(base, false, &package_, name);
  if (!found.object) {
    error(at(x), DiagnosticId::NoSingleField, {text(base), name.view()});
    return false;
  }
  if (objectAs<Func>(found.object)) {
    error(at(arg), DiagnosticId::OffsetofMethod, {text(arg)});
    return false;
  }
  if (found.isIndirect) {
    error(at(x), DiagnosticId::OffsetofThroughPointer, {name.view(), text(base)});
    return false;
  }
  recordSelection(selector, SelectionKind::Field, base, found);
  selector->mode = ExprMode::Addressable;
  selector->type = found.object->type;
  setSize(x, base, [&] { return offsetOf(base, selector->selection->path); });
  return true;
}

bool PackageChecker::checkUnsafeAdd(Operand& x, Operand& length) {
  // spec: "The function Add adds len to ptr and returns the updated pointer unsafe.Pointer(uintptr(ptr) +
  // uintptr(len))."
  checkAssignment(x, basic(BasicKind::UnsafePointer), argumentOf(BuiltinId::UnsafeAdd));
  if (!x.isValid() || !isValidIndex(length, "length", true)) return false;
  x.mode = ExprMode::Value;
  x.type = basic(BasicKind::UnsafePointer);
  return true;
}

bool PackageChecker::checkUnsafeSlice(Operand& x, Operand& length) {
  // spec: "The function Slice returns a slice whose underlying array starts at ptr and whose length and
  // capacity are len."
  const auto* pointer = typeAs<PointerType>(commonUnderlying(x.type).type);
  if (!pointer) {
    error(at(x), DiagnosticId::NotAPointer, {text(x)});
    return false;
  }
  if (!isValidIndex(length, "length", false)) return false;
  x.mode = ExprMode::Value;
  x.type = types_.sliceOf(pointer->element);
  return true;
}

bool PackageChecker::checkUnsafeString(Operand& x, Operand& length) {
  // spec: "The function String returns a string value whose underlying bytes start at ptr."
  checkAssignment(x, types_.pointerTo(context_.universe.byteType), argumentOf(BuiltinId::UnsafeString));
  if (!x.isValid() || !isValidIndex(length, "length", false)) return false;
  x.mode = ExprMode::Value;
  x.type = basic(BasicKind::String);
  return true;
}

}  // namespace gopark
