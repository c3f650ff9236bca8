// Struct, interface and function types (spec, "Struct types", "Interface types", "Function types").
#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/base/text.h"
#include "core/types/method_set.h"
#include "core/types/package_checker.h"

namespace gopark {

namespace {

// The field name an embedded type gives: the T of T, *T and p.T. Null if the type is of no such form.
NameExpr* embeddedFieldName(Expr* type) {
  if (auto* star = tryAs<UnaryExpr>(type); star && star->op == Operator::Mul) {
    const auto* inner = tryAs<UnaryExpr>(star->x);
    if (inner && inner->op == Operator::Mul) return nullptr;
    return embeddedFieldName(star->x);
  }
  if (auto* name = tryAs<NameExpr>(type)) return name;
  if (auto* selector = tryAs<SelectorExpr>(type)) return selector->selected;
  if (auto* index = tryAs<IndexExpr>(type)) return embeddedFieldName(index->x);
  return nullptr;
}

}  // namespace

const Type* PackageChecker::checkStructType(StructTypeExpr* expr) {
  std::vector<Var*> fields;
  std::vector<std::string_view> tags;
  const Expr* previous = nullptr;
  const Type* type = nullptr;
  for (Field* field : expr->fields) {
    if (field->typeExpr != previous) {  // names declared together share their type
      type = checkVarType(field->typeExpr);
      previous = field->typeExpr;
    }
    NameExpr* name = field->name ? field->name : embeddedFieldName(field->typeExpr);
    if (!name) continue;  // reported by the parser
    Var* var = newVar(name->pos, name->name, type);
    var->isField = true;
    var->isEmbedded = !field->name;
    if (field->name) {
      name->object = var;
    } else {
      const Type* embedded = type;
      const Pos pos = at(field->typeExpr);
      later([this, embedded, pos] { checkEmbeddedField(embedded, pos); });
    }
    // spec: "Within a struct, non-blank field names must be unique."
    const auto other = std::ranges::find(fields, name->name, &Object::name);
    if (!name->name.isBlank() && other != fields.end()) {
      error(name->pos, DiagnosticId::FieldRedeclared, {name->name.view(), otherDeclarationText(*other)});
      tagOf(field->tag);  // which may be wrong, too
      continue;
    }
    fields.push_back(var);
    tags.push_back(tagOf(field->tag));
  }
  if (std::ranges::all_of(tags, &std::string_view::empty)) tags.clear();
  return arena_.make<StructType>(arena_.copy(std::span<Var* const>(fields)),
                                 arena_.copy(std::span<const std::string_view>(tags)));
}

std::string_view PackageChecker::tagOf(const BasicLit* tag) {
  if (!tag || tag->isBad) return {};
  if (tag->literal != LiteralKind::String) {
    error(at(tag), DiagnosticId::IncorrectTag, {quoted(tag->text)});
    return {};
  }
  return constants_.fromLiteral(tag->text, LiteralKind::String)->stringValue();
}

void PackageChecker::checkEmbeddedField(const Type* type, Pos pos) {
  // spec: "An embedded field must be specified as a type name T or as a pointer to a non-interface type name
  // *T, and T itself may not be a pointer type or type parameter."
  const Dereferenced embedded = dereference(type);
  const Type* under = underlying(embedded.type);
  if (isTypeParam(embedded.type)) {
    error(pos, DiagnosticId::EmbeddedTypeParam);
    return;
  }
  if (basicKindOf(under) == BasicKind::UnsafePointer) {
    error(pos, DiagnosticId::EmbeddedUnsafePointer);
  } else if (under->kind() == TypeKind::Pointer) {
    error(pos, DiagnosticId::EmbeddedPointer);
  } else if (under->kind() == TypeKind::Interface && embedded.wasPointer) {
    error(pos, DiagnosticId::EmbeddedPointerToInterface);
  }
}

const Type* PackageChecker::checkInterfaceType(InterfaceTypeExpr* expr, TypeName* declared) {
  auto* type = arena_.make<InterfaceType>();
  type->pos = expr->pos;
  if (!package_.isLibrary && interfaceDepth_ == 0) interfaces_.push_back(type);
  ++interfaceDepth_;
  std::vector<Func*> methods;
  std::vector<const Type*> embedded;
  std::vector<Pos> embeddedAt;
  for (Field* field : expr->methods) {
    if (!field->name) {
      embedded.push_back(checkUnion(field->typeExpr));
      embeddedAt.push_back(at(field->typeExpr));
      continue;
    }
    // spec: "The name of each explicitly specified method must be unique and not blank."
    if (field->name->name.isBlank()) {
      error(at(field->name), DiagnosticId::BlankMethod);
      continue;
    }
    auto* signature = const_cast<SignatureType*>(typeAs<SignatureType>(checkTypeExpr(field->typeExpr)));
    if (!signature) continue;
    const Type* receiverType = declared && declared->type ? declared->type : type;
    signature->receiver = newVar(field->name->pos, Name(), receiverType);
    signature->receiver->isParameter = signature->receiver->isReceiver = true;
    auto* method = newObject<Func>(field->name->pos, field->name->name);
    method->type = signature;
    method->receiver = signature->receiver;
    field->name->object = method;
    methods.push_back(method);
  }
  --interfaceDepth_;
  stableSort(methods, isBefore);
  type->explicitMethods = arena_.copy(std::span<Func* const>(methods));
  type->embedded = arena_.copy(std::span<const Type* const>(embedded));
  type->embeddedAt = arena_.copy(std::span<const Pos>(embeddedAt));
  type->isDeclared = true;
  if (!methods.empty() || !embedded.empty()) later([this, type] { checkInterfaceMethods(type); });
  return type;
}

void PackageChecker::checkInterfaceMethods(const InterfaceType* type) {
  // An interface used earlier is complete already: look again for what it lists twice.
  type->isComplete = false;
  for (const DuplicateMethod& duplicate : completeInterface(type, types_)) {
    const auto report = [this, duplicate] {
      error(duplicate.pos, DiagnosticId::DuplicateInterfaceMethod,
            {duplicate.method->name.view(), "\n\t" + placeText(duplicate.otherPos) +
                                                ": other declaration of method " +
                                                duplicate.method->name.str()});
    };
    if (duplicate.isExplicit) {
      report();
    } else {
      later([duplicate, report] {
        if (!identical(duplicate.method->type, duplicate.other->type)) report();
      });
    }
  }
}

// Fills `signature`; `scope`, if wanted, gets the scope of the function's parameters.
SignatureType* PackageChecker::checkFuncType(FuncTypeExpr* expr, Field* receiver, SignatureType* signature,
                                             Scope** scope, std::span<Field* const> typeParams) {
  Scope* outer = env_.scope;
  env_.scope = context_.newScope(outer);
  env_.scope->isFunction = true;
  if (scope) *scope = env_.scope;
  Var* receiverVar = receiver ? checkReceiver(receiver, signature) : nullptr;
  if (!typeParams.empty()) collectTypeParams(typeParams, signature->typeParams);
  bool isVariadic = false;
  const std::vector<Var*> params = checkParams(expr->params, false, &isVariadic);
  const std::vector<Var*> results = checkParams(expr->results, true, nullptr);

  if (receiverVar && receiver->name) declare(env_.scope, receiver->name, receiverVar);
  for (size_t i = 0; i < params.size(); ++i) {
    if (expr->params[i]->name) declare(env_.scope, expr->params[i]->name, params[i]);
  }
  for (size_t i = 0; i < results.size(); ++i) {
    if (expr->results[i]->name) declare(env_.scope, expr->results[i]->name, results[i]);
  }
  signature->receiver = receiverVar;
  signature->params = types_.tupleOf(params);
  signature->results = types_.tupleOf(results);
  signature->isVariadic = isVariadic;
  env_.scope = outer;
  return signature;
}

Var* PackageChecker::checkReceiver(Field* field, SignatureType* signature) {
  const ReceiverType receiver = unpackReceiver(field->typeExpr);
  const Type* type =
      receiver.params ? checkGenericReceiver(receiver, signature) : checkVarType(field->typeExpr);
  Var* var =
      field->name ? newVar(field->name->pos, field->name->name, type) : newVar(field->pos, Name(), type);
  var->isParameter = var->isReceiver = true;
  if (field->name) field->name->object = var;
  Expr* base = unparen(field->typeExpr);
  if (auto* star = tryAs<UnaryExpr>(base); star && star->op == Operator::Mul) base = unparen(star->x);
  later([this, base, var] { checkValidReceiver(base, var); });
  return var;
}

void PackageChecker::checkValidReceiver(const Expr* base, const Var* receiver) {
  // spec: "Its type must be a defined type T or a pointer to a defined type T (...). T is called the receiver
  // base type. A receiver base type cannot be a pointer or interface type and it must be defined in the same
  // package as the method."
  const Type* written = dereference(receiver->type).type;
  const Type* type = resolve(written);
  if (!isValid(type)) return;
  if (const auto* named = typeAs<NamedType>(type)) {
    if (named->object->package != &package_) {
      error(at(base), DiagnosticId::MethodOnNonLocalType, {text(written)});
      return;
    }
    const Type* under = underlying(named);
    if (basicKindOf(under) == BasicKind::UnsafePointer) {
      error(at(base), DiagnosticId::InvalidReceiverOf, {text(written), "unsafe.Pointer"});
    } else if (under->kind() == TypeKind::Pointer || under->kind() == TypeKind::Interface) {
      error(at(base), DiagnosticId::InvalidReceiverOf, {text(written), "pointer or interface type"});
    }
    return;
  }
  if (type->kind() == TypeKind::Basic) {
    error(at(base), DiagnosticId::MethodOnNonLocalType, {text(written)});
  } else {
    error(at(base), DiagnosticId::InvalidReceiver, {text(receiver->type)});
  }
}

std::vector<Var*> PackageChecker::checkParams(std::span<Field* const> fields, bool isResult,
                                              bool* isVariadic) {
  std::vector<Var*> vars;
  const Expr* previous = nullptr;
  const Type* type = nullptr;
  for (size_t i = 0; i < fields.size(); ++i) {
    Field* field = fields[i];
    if (field->typeExpr != previous) {
      previous = field->typeExpr;
      auto* dots = tryAs<DotsTypeExpr>(field->typeExpr);
      type = checkVarType(dots ? dots->element : field->typeExpr);
      // spec: "The final incoming parameter in a function signature may have a type prefixed with `...`."
      if (dots && isVariadic && i + 1 == fields.size()) {
        *isVariadic = true;
        type = types_.sliceOf(type);
        dots->mode = ExprMode::TypeExpr;
        dots->type = type;
      }
    }
    Var* var =
        field->name ? newVar(field->name->pos, field->name->name, type) : newVar(field->pos, Name(), type);
    var->isParameter = true;
    var->isResult = isResult;
    if (field->name) field->name->object = var;
    vars.push_back(var);
  }
  return vars;
}

}  // namespace gopark
