// Names, and expressions that denote types (spec, "Types").
#include <algorithm>

#include "core/syntax/scanner.h"
#include "core/types/package_checker.h"

namespace gopark {

namespace {

// Arrays up to this length are taken to be of a size that a machine can have.
constexpr int64_t kUsualLength = 1 << 16;

// gc's run time keeps the sizes of channels' elements in 16 bits.
constexpr int64_t kMaxChannelElement = 1 << 16;

// gc's limit, in bytes.
constexpr int64_t kMaxFrame = 1 << 30;

}  // namespace

// Checks a name into x. wantsType: it is expected to denote a type.
void PackageChecker::checkName(Operand& x, NameExpr* name, bool wantsType) {
  x = Operand{};
  x.expr = name;
  const Scope* scope = env_.scope;
  Object* object = nullptr;
  while (scope && !(object = scope->lookup(name->name))) scope = scope->parent;
  if (!object) {
    if (name->name.isBlank()) {
      error(at(name), DiagnosticId::BlankUsed);
    } else {
      // About a name with wrong characters enough has been said.
      if (isValidName(name->name.view())) error(at(name), DiagnosticId::Undefined, {name->name.view()});
    }
    return;
  }
  name->object = object;
  const bool isType = object->kind == ObjectKind::TypeName;
  if (!isType && wantsType) {
    error(at(name), DiagnosticId::NameIsNotAType, {object->name.view(), objectKindText(object)});
    if (auto* var = objectAs<Var>(object)) var->isUsed = true;
    return;
  }
  if (!object->type || (isType && wantsType && object->package == &package_)) checkObject(object);
  if (!object->type) object->type = invalidType();
  if (object->package != &package_ && object->package) {
    const auto dot = dotImports_.find({scope, object});
    if (dot != dotImports_.end()) dot->second->isUsed = true;
  }
  checkNamedObject(x, name, object);
}

void PackageChecker::checkNamedObject(Operand& x, NameExpr* name, Object* object) {
  switch (object->kind) {
    case ObjectKind::PackageName:
      error(at(name), DiagnosticId::PackageWithoutSelector, {object->name.view()});
      return;
    case ObjectKind::Constant:
      addDependency(object);
      if (!isValid(object->type)) return;
      x.value = static_cast<ConstantObject*>(object)->value;
      if (object == context_.universe.iota) {
        if (!env_.iota) {
          error(at(name), DiagnosticId::IotaOutsideConst);
          return;
        }
        x.value = env_.iota;
      }
      x.mode = ExprMode::Constant;
      break;
    case ObjectKind::TypeName:
      x.mode = ExprMode::TypeExpr;
      break;
    case ObjectKind::Var: {
      auto* var = static_cast<Var*>(object);
      if (var->package == &package_) var->isUsed = true;
      addDependency(object);
      if (!isValid(object->type)) return;
      noteUse(var);
      x.mode = ExprMode::Addressable;
      break;
    }
    case ObjectKind::Func:
      addDependency(object);
      if (!isValid(object->type)) return;
      x.mode = ExprMode::Value;
      break;
    case ObjectKind::Builtin:
      x.builtin = static_cast<Builtin*>(object)->id;
      x.mode = ExprMode::Builtin;
      break;
    case ObjectKind::Nil:
      x.mode = ExprMode::NilValue;
      break;
    case ObjectKind::Label:
      return;
  }
  x.type = object->type;
}

// The type an expression denotes, or the invalid type.
const Type* PackageChecker::checkTypeExpr(Expr* expr) {
  return checkTypeExprOf(expr, nullptr);
}

// declared: the type name whose declaration this is the right side of, or null.
const Type* PackageChecker::checkTypeExprOf(Expr* expr, TypeName* declared) {
  const Type* type = typeOfExpr(expr, declared);
  if (isGeneric(type)) {
    error(at(expr), DiagnosticId::WithoutInstantiation, {"type", text(type)});
    type = invalidType();
  }
  expr->mode = isValid(type) ? ExprMode::TypeExpr : ExprMode::Invalid;
  expr->type = type;
  return type;
}

const Type* PackageChecker::typeOfExpr(Expr* expr, TypeName* declared) {
  switch (expr->kind) {
    case NodeKind::BadExpr:
      break;
    case NodeKind::NameExpr:
    case NodeKind::SelectorExpr:
      return typeOfName(expr);
    case NodeKind::IndexExpr:
      return checkInstantiatedType(as<IndexExpr>(expr));
    case NodeKind::ParenExpr:
      return checkTypeExprOf(as<ParenExpr>(expr)->x, declared);
    case NodeKind::ArrayTypeExpr:
      return checkArrayType(as<ArrayTypeExpr>(expr));
    case NodeKind::SliceTypeExpr:
      return types_.sliceOf(checkVarType(as<SliceTypeExpr>(expr)->element));
    case NodeKind::StructTypeExpr:
      return checkStructType(as<StructTypeExpr>(expr));
    case NodeKind::UnaryExpr: {
      auto* star = as<UnaryExpr>(expr);
      if (star->op != Operator::Mul) {
        error(at(expr), DiagnosticId::IsNotAType, {text(expr)});
        use(expr);
        break;
      }
      const Type* element = checkVarType(star->x);
      return isValid(element) ? types_.pointerTo(element) : invalidType();
    }
    case NodeKind::FuncTypeExpr:
      return checkFuncType(as<FuncTypeExpr>(expr), nullptr, arena_.make<SignatureType>(), nullptr);
    case NodeKind::InterfaceTypeExpr:
      return checkInterfaceType(as<InterfaceTypeExpr>(expr), declared);
    case NodeKind::MapTypeExpr:
      return checkMapType(as<MapTypeExpr>(expr));
    case NodeKind::ChanTypeExpr: {
      auto* chan = as<ChanTypeExpr>(expr);
      const Type* element = checkVarType(chan->element);
      if (!package_.isLibrary) channelElements_.emplace_back(sizePos(expr), element);
      return types_.chanOf(chan->direction, element);
    }
    default:
      error(at(expr), DiagnosticId::IsNotAType, {text(expr)});
      use(expr);
      break;
  }
  return invalidType();
}

const Type* PackageChecker::typeOfName(Expr* expr) {
  Operand x;
  if (auto* name = tryAs<NameExpr>(expr)) {
    checkName(x, name, true);
  } else if (auto* selector = tryAs<SelectorExpr>(expr)) {
    checkSelector(x, selector, true);
  }
  switch (x.mode) {
    case ExprMode::TypeExpr:
      return x.type;
    case ExprMode::Invalid:
      break;
    default:
      error(at(x), DiagnosticId::IsNotAType, {text(x)});
      break;
  }
  return invalidType();
}

const Type* PackageChecker::checkArrayType(ArrayTypeExpr* expr) {
  int64_t length = -1;
  if (expr->length) {
    length = checkArrayLength(expr->length);
  } else {
    error(at(expr), DiagnosticId::OpenArrayType);
  }
  const Type* element = checkVarType(expr->element);
  if (length < 0) return invalidType();
  const Type* type = types_.arrayOf(element, length);
  if (length > kUsualLength || expr->element->kind == NodeKind::ArrayTypeExpr) {
    later([this, type, pos = sizePos(expr)] {
      if (!hasError_ && sizeOf(type) >= kMaxTypeSize) error(pos, DiagnosticId::TypeTooLarge, {text(type)});
    });
  }
  return type;
}

// gc looks at sizes after it has checked types, and then only knows what is being declared, or was last.
Pos PackageChecker::sizePos(const Expr* type) const {
  if (!path_.empty()) return path_.back()->pos;
  return env_.lastVarPos ? env_.lastVarPos : at(type);
}

// Of several variables that one statement declares, the one that is such a channel.
void PackageChecker::placeChannelElements(size_t first, std::span<Var* const> vars) {
  for (size_t i = first; i < channelElements_.size(); ++i) {
    const Type* element = channelElements_[i].second;
    const auto isIt = [&](const Var* var) {
      const auto* chan = typeAs<ChanType>(var->type);
      return chan && chan->element == element;
    };
    const auto var = std::ranges::find_if(vars, isIt);
    if (var != vars.end()) channelElements_[i].first = (*var)->pos;
  }
}

void PackageChecker::checkChannelElements() {
  for (const auto& [pos, element] : channelElements_) {
    if (!hasVariableSize(element) && sizeOf(element) >= kMaxChannelElement)
      error(pos, DiagnosticId::ChannelElementTooLarge);
  }
}

// What gc says of its own frames; what is too large for one of gopark's the compile wing refuses.
void PackageChecker::checkFrames() {
  for (const Func* function : package_.functions) {
    const auto* signature = typeAs<SignatureType>(function->type);
    if (!signature) continue;
    int64_t size = 0;
    const auto add = [&](const Var* var) {
      if (var && !hasVariableSize(var->type)) size += (sizeOf(var->type) + 7) / 8 * 8;
    };
    add(signature->receiver);
    for (const TupleType* vars : {signature->params, signature->results}) {
      for (const Var* var : vars ? vars->vars : std::span<Var* const>()) add(var);
    }
    if (size >= kMaxFrame)
      error(function->pos, DiagnosticId::StackFrameTooLarge, {std::to_string(size / (1 << 20))});
  }
}

const Type* PackageChecker::checkMapType(MapTypeExpr* expr) {
  const Type* key = checkVarType(expr->key);
  const Type* element = checkVarType(expr->value);
  // spec: "The comparison operators == and != must be fully defined for operands of the key type; thus the
  // key type must not be a function, map, or slice." The key's type may not be complete yet.
  if (resolve(key)->kind() != TypeKind::Basic) {
    later([this, expr, key] {
      if (isComparable(key)) return;
      const std::string cause = isTypeParam(key) ? " (missing comparable constraint)" : "";
      error(at(expr->key), DiagnosticId::InvalidMapKey, {text(key), cause});
    });
  }
  return types_.mapOf(key, element);
}

// spec: "The length is part of the array's type; it must evaluate to a non-negative constant representable by
// a value of type int." Returns it, or -1 after an error.
int64_t PackageChecker::checkArrayLength(Expr* expr) {
  if (const auto* name = tryAs<NameExpr>(expr)) {
    const Object* object = lookup(name->name);
    if (!object || object->kind != ObjectKind::Constant) {
      error(at(name), object ? DiagnosticId::InvalidArrayLength : DiagnosticId::UndefinedArrayLength,
            {name->name.view()});
      return -1;
    }
  }
  Operand x;
  checkExpr(x, expr);
  if (!x.isConstant()) {
    if (x.isValid()) error(at(x), DiagnosticId::ArrayLengthNotConstant, {text(x)});
    return -1;
  }
  if (isUntyped(x.type) || isInteger(x.type)) {
    const Constant* length = constants_.toInt(x.value);
    if (length->isInt() && isRepresentableInteger(length, BasicKind::Int) && length->sign() >= 0) {
      return length->int64Value().value;
    }
  }
  error(at(x), isInteger(x.type) ? DiagnosticId::InvalidArrayLength : DiagnosticId::ArrayLengthNotInteger,
        {text(x)});
  return -1;
}

}  // namespace gopark
