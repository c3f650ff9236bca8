// Declarations (spec, "Declarations and scope"): package-level ones on demand, local ones in order.
#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/types/lookup.h"
#include "core/types/package_checker.h"
#include "core/types/terminating.h"

namespace gopark {

// Determines the type of a package-level object (and a constant's value), unless that has happened. An object
// that is being checked already is met through a cycle, which may be valid (types through pointers,
// functions) or not.
void PackageChecker::checkObject(Object* object) {
  bool isOnPath = false;
  const bool isValidLoop = isValidCycle(object, isOnPath);
  if (isOnPath) {
    const bool isValue = object->kind == ObjectKind::Constant || object->kind == ObjectKind::Var;
    if (isValue && (!isValidLoop || !object->type)) object->type = invalidType();
    if (object->kind == ObjectKind::TypeName && !isValidLoop) object->type = invalidType();
    return;
  }
  DeclInfo* info = object->info;
  if (auto* func = objectAs<Func>(object); func && func->origin) {
    checkInstanceMethod(func);
    return;
  }
  if (object->type || !info) return;

  path_.push_back(object);
  Environment outer = std::move(env_);
  env_ = Environment{};
  env_.scope = info->fileScope;
  switch (object->kind) {
    case ObjectKind::Constant:
      env_.decl = info;
      checkConst(static_cast<ConstantObject*>(object), info->typeExpr, info->init, info->isInherited,
                 info->iota);
      break;
    case ObjectKind::Var:
      env_.decl = info;
      checkVar(static_cast<Var*>(object), info->lhs, info->typeExpr, info->init);
      break;
    case ObjectKind::TypeName:
      checkType(static_cast<TypeName*>(object), info->typeDecl);
      collectMethods(static_cast<TypeName*>(object));
      break;
    case ObjectKind::Func:
      checkFunc(static_cast<Func*>(object), info);
      break;
    default:
      break;
  }
  env_ = std::move(outer);
  path_.pop_back();
}

void PackageChecker::checkConst(ConstantObject* object, Expr* typeExpr, Expr* init, bool isInherited,
                                const Constant* iota) {
  const Constant* outerIota = std::exchange(env_.iota, iota);
  const Pos outerErrorPos = std::exchange(env_.errorPos, Pos{});
  object->value = constants_.unknown();
  bool isTypeOk = true;
  if (typeExpr) {
    const Type* type = checkTypeExpr(typeExpr);
    isTypeOk = isConstantType(type);
    if (!isTypeOk && isValid(underlying(type))) {
      error(at(typeExpr), DiagnosticId::InvalidConstType, {text(type)});
    }
    object->type = isTypeOk ? type : invalidType();
  }
  if (isTypeOk) {
    Operand x;
    if (init) {
      // A repeated expression is reported where it is repeated.
      if (isInherited) env_.errorPos = object->pos;
      checkExpr(x, init);
    }
    initConst(object, x);
  }
  env_.iota = outerIota;
  env_.errorPos = outerErrorPos;
}

void PackageChecker::checkVar(Var* object, std::span<Var* const> lhs, Expr* typeExpr, Expr* init) {
  if (typeExpr) object->type = checkVarType(typeExpr);
  if (!init) {
    if (!typeExpr) object->type = invalidType();  // the missing value has been reported
    return;
  }
  if (lhs.size() <= 1) {
    Operand x;
    const auto* signature = object->type ? underlyingAs<SignatureType>(object->type) : nullptr;
    const InferenceTarget target{signature, object->name.str()};
    checkExprFor(x, init, signature ? &target : nullptr);
    initVar(object, x, "variable declaration");
    return;
  }
  if (typeExpr) {
    for (Var* var : lhs) var->type = object->type;
  }
  Expr* inits[] = {init};
  initVars(lhs, inits, nullptr);
}

void PackageChecker::checkType(TypeName* object, TypeDecl* decl) {
  if (decl->isAlias) {
    checkAlias(object, decl);
    return;
  }
  auto* named = arena_.make<NamedType>(object);
  object->type = named;
  later([this, object] {
    if (const auto* type = typeAs<NamedType>(object->type))
      checkNotContainingItself(const_cast<NamedType*>(type));
  });
  Scope* outer = env_.scope;
  if (!object->info) named->implicitParams = env_.typeParams;
  if (!decl->typeParams.empty()) {
    env_.scope = context_.newScope(outer);
    collectTypeParams(decl->typeParams, named->typeParams);
  }
  std::vector<TypeParamType*> all(named->implicitParams.begin(), named->implicitParams.end());
  all.insert(all.end(), named->typeParams.begin(), named->typeParams.end());
  named->allParams = arena_.copy(std::span<TypeParamType* const>(all));
  const Type* rightSide = checkTypeExprOf(decl->typeExpr, object);
  // spec: "In a type definition the given type cannot be a type parameter."
  if (isTypeParam(rightSide)) {
    error(at(decl->typeExpr), DiagnosticId::TypeParamAsRightSide);
    rightSide = invalidType();
  }
  named->rightSide = rightSide;
  env_.scope = outer;
}

void PackageChecker::checkAlias(TypeName* object, TypeDecl* decl) {
  auto* alias = arena_.make<AliasType>(object);
  object->type = alias;
  Scope* outer = env_.scope;
  if (!decl->typeParams.empty()) {
    env_.scope = context_.newScope(outer);
    collectTypeParams(decl->typeParams, alias->typeParams);
  }
  const Type* actual = checkTypeExprOf(decl->typeExpr, object);
  // spec: "In an alias declaration the given type cannot be a type parameter declared in the same
  // declaration."
  const auto* param = typeAs<TypeParamType>(actual);
  if (param && std::ranges::find(alias->typeParams, param) != alias->typeParams.end()) {
    error(at(decl->typeExpr), DiagnosticId::TypeParamAsAlias);
    actual = invalidType();
  }
  if (!alias->actual) alias->actual = actual;
  env_.scope = outer;
}

void PackageChecker::collectMethods(TypeName* object) {
  auto* named = const_cast<NamedType*>(typeAs<NamedType>(object->type));
  if (named) named->hasMethods = true;
  const auto found = methodsOf_.find(object);
  if (found == methodsOf_.end()) return;
  const std::vector<Func*> candidates = std::move(found->second);
  methodsOf_.erase(found);
  if (named) later([this, named] { checkFieldsDifferFromMethods(named); });

  // spec: "For a base type, the non-blank names of methods bound to it must be unique."
  std::vector<Func*> methods;
  for (Func* method : candidates) {
    const auto other = std::ranges::find(methods, method->name, &Object::name);
    if (other != methods.end()) {
      error(method->pos, DiagnosticId::DuplicateMethodDecl,
            {object->name.view(), method->name.view(), placeText((*other)->pos)});
      continue;
    }
    methods.push_back(method);
  }
  if (named) named->methods = arena_.copy(std::span<Func* const>(methods));
}

void PackageChecker::checkFieldsDifferFromMethods(const NamedType* type) {
  // spec: "If the base type is a struct type, the non-blank method and field names must be distinct."
  const auto* fields = underlyingAs<StructType>(type);
  if (!fields) return;
  for (const Var* field : fields->fields) {
    if (field->name.isBlank()) continue;
    const auto method = std::ranges::find(type->methods, field->name, &Object::name);
    if (method == type->methods.end()) continue;
    error((*method)->pos, DiagnosticId::FieldAndMethod, {field->name.view(), otherDeclarationText(field)});
  }
}

void PackageChecker::checkFunc(Func* object, DeclInfo* info) {
  auto* signature = arena_.make<SignatureType>();
  object->type = signature;  // guards against cycles
  Scope* scope = nullptr;
  FuncDecl* decl = info->funcDecl;
  checkFuncType(decl->signature, decl->receiver, signature, &scope, decl->typeParams);
  info->typeParams =
      signature->receiverTypeParams.empty() ? signature->typeParams : signature->receiverTypeParams;
  decl->signature->mode = ExprMode::TypeExpr;
  decl->signature->type = signature;
  object->receiver = signature->receiver;
  if (signature->receiver) object->hasPointerReceiver = dereference(signature->receiver->type).wasPointer;
  info->bodyScope = scope;
  if (!signature->typeParams.empty() && !decl->body) softError(decl->pos, DiagnosticId::GenericWithoutBody);
  if (package_.isLibrary || !decl->body) return;
  later([this, object, info, scope] {
    info->isBodyChecked = true;
    const Environment outer = std::move(env_);
    env_ = Environment{};
    checkFuncBody(info, object->signature(), scope, info->funcDecl->body, nullptr, info->funcDecl->pos);
    env_ = outer;
  });
}

void PackageChecker::checkFuncBody(DeclInfo* decl, const SignatureType* signature, Scope* scope,
                                   BlockStmt* body, const Constant* iota, Pos pos) {
  Environment outer = std::move(env_);
  env_ = Environment{};
  env_.decl = decl;
  if (decl) env_.typeParams = decl->typeParams;
  env_.scope = scope;
  env_.iota = iota;
  env_.signature = signature;
  env_.lastVarPos = pos;
  env_.functionId = ++functionCount_;
  env_.functionScopes.push_back(scope);
  const auto own = [this](std::span<Var* const> vars) {
    for (Var* var : vars) var->functionId = env_.functionId;
  };
  if (signature->receiver) signature->receiver->functionId = env_.functionId;
  own(signature->params->vars);
  own(signature->results->vars);

  checkStmtList(body->list);

  // spec: "If the function's signature declares result parameters, the function body's statement list must
  // end in a terminating statement."
  const auto isPanic = [this](const CallExpr* call) { return panicCalls_.contains(call); };
  if (signature->results->size() > 0 && !isTerminating(body, isPanic)) {
    error(body->rbrace, DiagnosticId::MissingReturn);
  }
  reportUnusedVars();
  env_ = std::move(outer);
}

void PackageChecker::reportUnusedVars() {
  // spec: "Implementation restriction: A compiler may make it illegal to declare a variable inside a function
  // body if the variable is never used."
  for (const Scope* scope : env_.functionScopes) {
    std::vector<const Var*> unused;
    for (const Object* object : scope->objects()) {
      const auto* var = objectAs<Var>(object);
      if (var && !var->isParameter && !var->isUsed) unused.push_back(var);
    }
    stableSortBy(unused, &Object::pos);
    for (const Var* var : unused) softError(var->pos, DiagnosticId::UnusedVar, {var->name.view()});
  }
}

void PackageChecker::checkDeclStmt(DeclStmt* stmt) {
  const ConstDecl* last = nullptr;
  for (Decl* decl : stmt->decls) {
    switch (decl->kind) {
      case NodeKind::ConstDecl:
        checkLocalConst(as<ConstDecl>(decl), last);
        break;
      case NodeKind::VarDecl:
        checkLocalVar(as<VarDecl>(decl));
        break;
      case NodeKind::TypeDecl:
        checkLocalType(as<TypeDecl>(decl));
        break;
      default:
        break;
    }
  }
}

void PackageChecker::checkLocalConst(ConstDecl* decl, const ConstDecl*& last) {
  const size_t top = delayed_.size();
  if (decl->iota == 0) last = nullptr;
  const bool hasOwn = decl->typeExpr || decl->values;
  if (hasOwn) last = decl;
  const bool isInherited = !hasOwn && last;
  const Exprs values = last ? listOf(last->values) : Exprs{};
  std::vector<ConstantObject*> objects;
  for (size_t i = 0; i < decl->names.size(); ++i) {
    auto* object = newObject<ConstantObject>(decl->names[i]->pos, decl->names[i]->name);
    objects.push_back(object);
    checkConst(object, last ? last->typeExpr : nullptr, i < values.size() ? values[i] : nullptr, isInherited,
               constants_.makeInt64(decl->iota));
  }
  checkArity(decl->pos, decl->names, values, true, isInherited);
  processDelayed(top);
  // spec: "The scope of a constant or variable identifier declared inside a function begins at the end of the
  // ConstSpec or VarSpec (ShortVarDecl for short variable declarations) and ends at the end of the innermost
  // containing block."
  for (size_t i = 0; i < objects.size(); ++i) declare(env_.scope, decl->names[i], objects[i]);
}

void PackageChecker::checkLocalVar(VarDecl* decl) {
  const size_t top = delayed_.size();
  const size_t channels = channelElements_.size();
  std::vector<Var*> vars;
  for (NameExpr* name : decl->names) vars.push_back(newLocalVar(name->pos, name->name, nullptr));
  const Exprs values = listOf(decl->values);
  for (size_t i = 0; i < vars.size(); ++i) {
    if (values.size() == 1 && vars.size() > 1) {
      checkVar(vars[0], vars, decl->typeExpr, values[0]);  // several results of one call
      break;
    }
    checkVar(vars[i], {}, decl->typeExpr, i < values.size() ? values[i] : nullptr);
    if (values.size() == 1) break;
  }
  if (!decl->typeExpr || !values.empty()) checkArity(decl->pos, decl->names, values, false, false);
  placeChannelElements(channels, vars);
  processDelayed(top);
  for (size_t i = 0; i < vars.size(); ++i) {
    decl->names[i]->object = vars[i];
    declare(env_.scope, decl->names[i], vars[i]);
  }
}

void PackageChecker::checkLocalType(TypeDecl* decl) {
  auto* object = newObject<TypeName>(decl->name->pos, decl->name->name);
  object->isAlias = decl->isAlias;
  if (!decl->isAlias) object->scopeIndex = ++package_.localTypeCount;
  // spec: "The scope of a type identifier declared inside a function begins at the identifier in the TypeSpec
  // and ends at the end of the innermost containing block."
  declare(env_.scope, decl->name, object);
  decl->name->object = object;
  path_.push_back(object);
  checkType(object, decl);
  path_.pop_back();
}

void PackageChecker::addDependency(Object* object) {
  if (auto* func = objectAs<Func>(object); func && func->origin) object = func->origin;
  DeclInfo* from = env_.decl;
  if (!from || !object->info || object->package != &package_ || object->dependent == from) return;
  object->dependent = from;
  from->deps.push_back(object);
}

}  // namespace gopark
