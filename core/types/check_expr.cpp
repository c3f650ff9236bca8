// Expressions (spec, "Expressions"): the dispatcher, literals and unary operations.
#include <algorithm>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

// Checks any expression or type into x. The result says whether it may stand as a statement.
// allowsGeneric: x may be a generic type or function that is not instantiated.
ExprKind PackageChecker::rawExpr(Operand& x, Expr* expr, const Type* hint, bool allowsGeneric) {
  const InferenceTarget* target = std::exchange(target_, nullptr);
  const ExprKind kind = exprInternal(x, expr, hint, target);
  if (!allowsGeneric) requireInstance(x, target);
  requireFiniteSize(x);
  record(x);
  return kind;
}

ExprKind PackageChecker::exprInternal(Operand& x, Expr* expr, const Type* hint,
                                      const InferenceTarget* target) {
  x = Operand{};
  x.expr = expr;
  x.type = invalidType();
  ExprKind kind = ExprKind::Expression;
  switch (expr->kind) {
    case NodeKind::NameExpr:
      checkName(x, as<NameExpr>(expr), false);
      return kind;
    case NodeKind::BasicLit:
      checkBasicLit(x, as<BasicLit>(expr));
      break;
    case NodeKind::FuncLit:
      checkFuncLit(x, as<FuncLit>(expr));
      break;
    case NodeKind::CompositeLit:
      checkCompositeLit(x, as<CompositeLit>(expr), hint);
      break;
    case NodeKind::ParenExpr:
      kind = rawExpr(x, as<ParenExpr>(expr)->x);
      x.expr = expr;
      return kind;
    case NodeKind::SelectorExpr:
      checkSelector(x, as<SelectorExpr>(expr), false);
      break;
    case NodeKind::IndexExpr:
      if (checkIndexExpr(x, as<IndexExpr>(expr))) {
        checkFunctionInstance(x, expr->pos, as<IndexExpr>(expr), target, true);
      }
      break;
    case NodeKind::SliceExpr:
      checkSliceExpr(x, as<SliceExpr>(expr));
      break;
    case NodeKind::TypeAssertExpr:
      checkTypeAssert(x, as<TypeAssertExpr>(expr));
      break;
    case NodeKind::TypeSwitchGuard:
      error(at(expr), DiagnosticId::TypeSwitchOutside);
      use(as<TypeSwitchGuard>(expr)->x);
      break;
    case NodeKind::CallExpr:
      return checkCall(x, as<CallExpr>(expr));
    case NodeKind::UnaryExpr: {
      auto* unary = as<UnaryExpr>(expr);
      if (unary->op == Operator::Mul) {
        checkStar(x, unary);
      } else {
        checkUnary(x, unary);
        if (x.isValid() && unary->op == Operator::Receive) kind = ExprKind::Statement;
      }
      break;
    }
    case NodeKind::BinaryExpr:
      checkBinaryChain(x, as<BinaryExpr>(expr));
      break;
    case NodeKind::ArrayTypeExpr:
    case NodeKind::SliceTypeExpr:
    case NodeKind::StructTypeExpr:
    case NodeKind::FuncTypeExpr:
    case NodeKind::InterfaceTypeExpr:
    case NodeKind::MapTypeExpr:
    case NodeKind::ChanTypeExpr:
      x.mode = ExprMode::TypeExpr;
      x.type = checkTypeExpr(expr);
      break;
    default:
      break;  // BadExpr and forms the parser has reported
  }
  x.expr = expr;
  return x.isValid() ? kind : ExprKind::Statement;  // a statement: avoids follow-on errors
}

void PackageChecker::checkExpr(Operand& x, Expr* expr, const Type* hint) {
  rawExpr(x, expr, hint);
  excludeNonValues(x, false);
  requireSingleValue(x);
}

// The value is for a variable of a function type, if any: it may be a generic function, whose type arguments
// are then inferred from that type.
void PackageChecker::checkExprFor(Operand& x, Expr* expr, const InferenceTarget* target) {
  target_ = target;
  checkExpr(x, expr);
}

void PackageChecker::checkExprOrType(Operand& x, Expr* expr, bool allowsGeneric) {
  rawExpr(x, expr, nullptr, allowsGeneric);
  excludeNonValues(x, true);
  requireSingleValue(x);
}

// The value or values of an expression; the second value of a comma-ok form if that is allowed. The first one
// is Invalid after an error.
std::vector<Operand> PackageChecker::checkMultiExpr(Expr* expr, bool allowsCommaOk) {
  Operand x;
  rawExpr(x, expr);
  excludeNonValues(x, false);
  std::vector<Operand> values;
  const auto* tuple = x.isValid() ? typeAs<TupleType>(x.type) : nullptr;
  if (tuple) {
    for (const Var* var : tuple->vars) values.push_back({ExprMode::Value, expr, var->type});
    return values;
  }
  values.push_back(x);
  if (allowsCommaOk && (x.mode == ExprMode::MapIndex || x.mode == ExprMode::CommaOk)) {
    values.push_back({ExprMode::Value, expr, basic(BasicKind::UntypedBool)});
  }
  return values;
}

void PackageChecker::excludeNonValues(Operand& x, bool allowsTypeAndBuiltin) {
  if (x.mode == ExprMode::NoValue) {
    error(at(x), allowsTypeAndBuiltin ? DiagnosticId::UsedAsValueOrType : DiagnosticId::UsedAsValue,
          {text(x)});
  } else if (x.mode == ExprMode::Builtin && !allowsTypeAndBuiltin) {
    error(at(x), DiagnosticId::MustBeCalled, {text(x)});
  } else if (x.mode == ExprMode::TypeExpr && !allowsTypeAndBuiltin) {
    error(at(x), DiagnosticId::NotAnExpression, {text(x)});
  } else {
    return;
  }
  x.mode = ExprMode::Invalid;
}

void PackageChecker::requireSingleValue(Operand& x) {
  if (x.mode != ExprMode::Value || x.type->kind() != TypeKind::Tuple) return;
  error(at(x), DiagnosticId::MultipleValues, {text(x)});
  x.mode = ExprMode::Invalid;
}

// A value of a type whose declaration is still being checked would contain itself.
void PackageChecker::requireFiniteSize(Operand& x) {
  if (path_.empty() || !x.isValid() || x.mode == ExprMode::NoValue || !x.type) return;
  if (hasFiniteSize(x.type)) return;
  x.mode = ExprMode::Invalid;
  x.type = invalidType();
}

void PackageChecker::record(const Operand& x) {
  x.expr->mode = x.mode;
  x.expr->type = x.isValid() ? x.type : invalidType();
  if (x.mode == ExprMode::NoValue) x.expr->type = noValues_;
  x.expr->constant = x.isConstant() ? x.value : nullptr;
}

void PackageChecker::checkBasicLit(Operand& x, BasicLit* lit) {
  if (lit->isBad) return;
  const bool isNumber = lit->literal == LiteralKind::Int || lit->literal == LiteralKind::Float ||
                        lit->literal == LiteralKind::Imaginary;
  if (isNumber && lit->text.size() > kMaxLiteralLength) {
    error(at(lit), DiagnosticId::LongConstant, {lit->text.substr(0, 10), std::to_string(lit->text.size())});
    return;
  }
  x.value = constants_.fromLiteral(lit->text, lit->literal);
  if (x.value->isUnknown()) {
    error(at(lit), DiagnosticId::MalformedConstant, {lit->text});
    return;
  }
  x.mode = ExprMode::Constant;
  switch (lit->literal) {
    case LiteralKind::Int:
      x.type = basic(BasicKind::UntypedInt);
      break;
    case LiteralKind::Float:
      x.type = basic(BasicKind::UntypedFloat);
      break;
    case LiteralKind::Imaginary:
      x.type = basic(BasicKind::UntypedComplex);
      break;
    case LiteralKind::Rune:
      x.type = basic(BasicKind::UntypedRune);
      break;
    case LiteralKind::String:
      x.type = basic(BasicKind::UntypedString);
      break;
  }
  checkOverflow(x, at(lit));
}

void PackageChecker::checkFuncLit(Operand& x, FuncLit* lit) {
  auto* signature = arena_.make<SignatureType>();
  Scope* scope = nullptr;
  checkFuncType(lit->signature, nullptr, signature, &scope);
  lit->signature->mode = ExprMode::TypeExpr;
  lit->signature->type = signature;
  // The body may use what is being declared around it: it waits, but not longer than the enclosing scope
  // stays as it is. Its dependencies are those of the declaration it is part of.
  later([this, lit, signature, scope, decl = env_.decl, iota = env_.iota] {
    checkFuncBody(decl, signature, scope, lit->body, iota, lit->pos);
  });
  x.mode = ExprMode::Value;
  x.type = signature;
}

// *x: a pointer type or what a pointer points to.
void PackageChecker::checkStar(Operand& x, UnaryExpr* expr) {
  checkExprOrType(x, expr->x);
  if (!x.isValid()) return;
  if (x.mode == ExprMode::TypeExpr) {
    requireVarType(expr->x, x.type);
    x.type = types_.pointerTo(x.type);
    return;
  }
  // spec: "For an operand x of pointer type *T, the pointer indirection *x denotes the variable of type T
  // pointed to by x."
  const bool arePointers =
      x.mode != ExprMode::Builtin && std::ranges::all_of(specificTypes(x.type), [](const SpecificType& each) {
        return each.under && each.under->kind() == TypeKind::Pointer;
      });
  const auto* pointer = arePointers ? typeAs<PointerType>(commonUnderlying(x.type).type) : nullptr;
  if (!pointer) {
    error(at(x), arePointers ? DiagnosticId::DifferentPointerBases : DiagnosticId::CannotIndirect, {text(x)});
    x.mode = ExprMode::Invalid;
    return;
  }
  x.mode = ExprMode::Addressable;
  x.type = pointer->element;
}

void PackageChecker::checkUnary(Operand& x, UnaryExpr* expr) {
  checkExpr(x, expr->x);
  if (!x.isValid()) return;
  Operator op = expr->op;
  if (op == Operator::And) {
    checkAddress(x, expr);
    return;
  }
  if (op == Operator::Receive) {
    const Type* element = channelElement(at(x), x, true);
    x.mode = element ? ExprMode::CommaOk : ExprMode::Invalid;
    if (element) x.type = element;
    env_.hasCallOrReceive = env_.hasCallOrReceive || element;
    return;
  }
  if (op == Operator::Tilde) {
    const bool isInt = isInteger(x.type);
    error(at(expr), isInt ? DiagnosticId::TildeForComplement : DiagnosticId::TildeOutside);
    if (!isInt) {
      x.mode = ExprMode::Invalid;
      return;
    }
    op = Operator::Xor;
  }
  if (!isDefinedFor(x, op, true)) {
    x.mode = ExprMode::Invalid;
    return;
  }
  if (!x.isConstant()) {
    x.mode = ExprMode::Value;
    return;
  }
  if (x.value->isUnknown()) return;
  const auto unsignedBits = isUnsigned(x.type) ? static_cast<unsigned>(sizeOf(x.type) * 8) : 0U;
  x.value = constants_.unaryOp(op, x.value, unsignedBits);
  x.expr = expr;
  checkOverflow(x, expr->pos);
}

void PackageChecker::checkAddress(Operand& x, UnaryExpr* expr) {
  // spec: "As an exception to the addressability requirement, x may also be a (possibly parenthesized)
  // composite literal."
  const bool isLiteral = unparen(expr->x)->kind == NodeKind::CompositeLit;
  if (!isLiteral && !x.isAddressable()) {
    error(at(x), DiagnosticId::CannotTakeAddress, {text(x)});
    x.mode = ExprMode::Invalid;
    return;
  }
  noteAddressTaken(expr->x);
  x.mode = ExprMode::Value;
  x.type = types_.pointerTo(x.type);
}

// The element type of the channel x for a receive or a send; null after an error.
const Type* PackageChecker::channelElement(Pos pos, const Operand& x, bool isReceive) {
  const CommonType common = commonUnderlying(x.type, &package_, [&](const SpecificType& each) {
    std::optional<std::string> cause;
    const auto* chan = typeAs<ChanType>(each.under);
    if (!each.under) {
      cause = "no specific channel type";
    } else if (!chan) {
      cause = "non-channel " + text(each.type);
    } else if (isReceive && chan->direction == ChanDirection::SendOnly) {
      cause = "send-only channel " + text(each.type);
    } else if (!isReceive && chan->direction == ChanDirection::ReceiveOnly) {
      cause = "receive-only channel " + text(each.type);
    }
    return cause;
  });
  if (const auto* chan = typeAs<ChanType>(common.type)) return chan->element;
  const std::string& cause = common.cause;
  const std::string operand = text(x);
  error(pos, isReceive ? DiagnosticId::CannotReceive : DiagnosticId::CannotSend,
        {isTypeParam(x.type) ? operand + ": " + cause : cause + " " + operand});
  return nullptr;
}

void PackageChecker::checkTypeAssert(Operand& x, TypeAssertExpr* expr) {
  checkExpr(x, expr->x);
  if (!x.isValid()) return;
  // spec: "For an expression x of interface type, but not a type parameter, and a type T, the primary
  // expression x.(T) asserts that x is not nil and that the value stored in x is of type T."
  if (isTypeParam(x.type)) {
    error(at(x), DiagnosticId::AssertionOnTypeParam, {text(x)});
    x.mode = ExprMode::Invalid;
    return;
  }
  if (!isInterface(x.type)) {
    error(at(x), DiagnosticId::NotAnInterface, {text(x)});
    x.mode = ExprMode::Invalid;
    return;
  }
  const Type* type = checkVarType(expr->typeExpr);
  if (!isValid(type)) {
    x.mode = ExprMode::Invalid;
    return;
  }
  checkTypeAssertion(expr, x, type, false);
  x.mode = ExprMode::CommaOk;
  x.type = type;
}

}  // namespace gopark
