// Gathers a package's objects: what each file imports and declares, and which methods belong to which type.
#include <algorithm>

#include "core/base/stable_sort.h"
#include "core/base/text.h"
#include "core/types/import_path.h"
#include "core/types/lookup.h"
#include "core/types/package_checker.h"

namespace gopark {

namespace {

std::string describe(const Package* package) {
  return "package " + package->name.str() + " (" + quoted(package->path) + ")";
}

}  // namespace

void PackageChecker::collectObjects() {
  std::vector<const Scope*> fileScopes;
  for (File* file : package_.files) fileScopes.push_back(collectFile(file));
  for (const Scope* scope : fileScopes) checkFileScope(scope);
  stableSortBy(package_.imports, &Package::path);
  associateMethods();
}

const Scope* PackageChecker::collectFile(File* file) {
  Scope* fileScope = context_.newScope(package_.scope);
  env_.scope = fileScope;
  const ConstDecl* last = nullptr;  // the constant declaration of the group that was last to have values
  for (Decl* decl : file->decls) {
    switch (decl->kind) {
      case NodeKind::ImportDecl:
        collectImport(as<ImportDecl>(decl), fileScope);
        break;
      case NodeKind::ConstDecl:
        collectConst(as<ConstDecl>(decl), last, fileScope);
        break;
      case NodeKind::VarDecl:
        collectVar(as<VarDecl>(decl), fileScope);
        break;
      case NodeKind::TypeDecl:
        collectType(as<TypeDecl>(decl), fileScope);
        break;
      case NodeKind::FuncDecl:
        collectFunc(as<FuncDecl>(decl), fileScope);
        break;
      default:
        break;
    }
  }
  return fileScope;
}

void PackageChecker::collectImport(ImportDecl* decl, Scope* fileScope) {
  if (!decl->path || decl->path->isBad) return;
  const std::string path(constants_.fromLiteral(decl->path->text, LiteralKind::String)->stringValue());
  const auto found = context_.packages.find(path);
  if (found == context_.packages.end()) {
    // What the go command finds wrong was reported when the packages were loaded.
    const ImportProblem problem = compilerProblem(path);
    if (context_.purpose == Purpose::Check && problem.id == DiagnosticId::InvalidImportPathText) {
      error(at(decl->path), problem.id, {problem.detail});
    }
    return;
  }
  Package* imported = found->second;

  const Name name = decl->localName ? decl->localName->name : imported->name;
  if (name == init_) {
    error(at(decl), DiagnosticId::ImportAsInit);
    return;
  }
  // There is nothing of package unsafe to initialise.
  const bool isKnown = imported == &context_.universe.unsafe ||
                       std::ranges::find(package_.imports, imported) != package_.imports.end();
  if (!isKnown) package_.imports.push_back(imported);

  // gc gives an import the place of its local name or path.
  const Node* place = decl->localName ? static_cast<const Node*>(decl->localName) : decl->path;
  auto* object = newObject<PackageName>(place->pos, name);
  object->imported = imported;
  object->isUsed = imported->isMissing;
  if (decl->localName) decl->localName->object = object;
  imports_.push_back(object);
  if (name.view() == ".") {
    if (!imported->isMissing) importAll(decl, object, fileScope);
  } else {
    declare(fileScope, nullptr, object);
  }
}

void PackageChecker::importAll(ImportDecl* decl, PackageName* name, Scope* fileScope) {
  // spec: "If an explicit period (.) appears instead of a name, all the package's exported identifiers
  // declared in that package's package block will be declared in the importing source file's file block."
  for (Object* object : name->imported->scope->objects()) {
    if (!object->isExported()) continue;
    if (const Object* other = fileScope->insert(object)) {
      error(at(decl->localName), DiagnosticId::Redeclared, {other->name.view(), otherDeclarationText(other)});
    } else {
      dotImports_[{fileScope, object}] = name;
    }
  }
}

void PackageChecker::collectConst(ConstDecl* decl, const ConstDecl*& last, Scope* fileScope) {
  // spec: "Within a parenthesized const declaration list the expression list may be omitted from any but the
  // first ConstSpec. Such an empty list is equivalent to the textual substitution of the first preceding
  // non-empty expression list and its type if any."
  if (decl->iota == 0) last = nullptr;
  const bool hasOwn = decl->typeExpr || decl->values;
  if (hasOwn) last = decl;
  const bool isInherited = !hasOwn && last;
  const Exprs values = last ? listOf(last->values) : Exprs{};
  for (size_t i = 0; i < decl->names.size(); ++i) {
    NameExpr* name = decl->names[i];
    DeclInfo* info = newDecl(fileScope);
    info->typeExpr = last ? last->typeExpr : nullptr;
    info->init = i < values.size() ? values[i] : nullptr;
    info->iota = constants_.makeInt64(decl->iota);
    info->isInherited = isInherited;
    declarePackageObject(name, newObject<ConstantObject>(name->pos, name->name), info);
  }
  checkArity(decl->pos, decl->names, values, true, isInherited);
}

void PackageChecker::collectVar(VarDecl* decl, Scope* fileScope) {
  const Exprs values = listOf(decl->values);
  DeclInfo* shared = values.size() == 1 && decl->names.size() > 1 ? newDecl(fileScope) : nullptr;
  for (size_t i = 0; i < decl->names.size(); ++i) {
    NameExpr* name = decl->names[i];
    Var* var = newVar(name->pos, name->name, nullptr);
    var->isPackageLevel = true;
    DeclInfo* info = shared ? shared : newDecl(fileScope);
    info->typeExpr = decl->typeExpr;
    if (shared) {
      info->lhs.push_back(var);
      info->init = values[0];
    } else {
      info->init = i < values.size() ? values[i] : nullptr;
    }
    package_.variables.push_back(var);
    declarePackageObject(name, var, info);
  }
  if (!decl->typeExpr || !values.empty()) checkArity(decl->pos, decl->names, values, false, false);
}

void PackageChecker::collectType(TypeDecl* decl, Scope* fileScope) {
  auto* object = newObject<TypeName>(decl->name->pos, decl->name->name);
  object->isAlias = decl->isAlias;
  DeclInfo* info = newDecl(fileScope);
  info->typeDecl = decl;
  declarePackageObject(decl->name, object, info);
}

void PackageChecker::collectFunc(FuncDecl* decl, Scope* fileScope) {
  const Name name = decl->name->name;
  Func* func = newObject<Func>(decl->name->pos, name);
  func->decl = decl;
  decl->name->object = func;
  DeclInfo* info = newDecl(fileScope);
  info->funcDecl = decl;
  const bool isGeneric = !decl->typeParams.empty();
  if (decl->receiver) {
    const ReceiverType receiver = unpackReceiver(decl->receiver->typeExpr);
    auto* base = tryAs<NameExpr>(unparen(receiver.base));
    if (base && !name.isBlank()) methods_.push_back({func, receiver.isPointer, base});
    noteObject(func, info);
    package_.functions.push_back(func);
    return;
  }
  const bool isMain = name == main_ && package_.name == main_;
  const FuncTypeExpr* signature = decl->signature;
  if ((name == init_ || isMain) && isGeneric) {
    softError(at(decl->typeParams[0]), DiagnosticId::FuncMustHaveNoTypeParams, {name.view()});
  }
  if ((name == init_ || isMain) && (!signature->params.empty() || !signature->results.empty())) {
    softError(decl->name->pos, DiagnosticId::FuncMustHaveNoArguments, {name.view()});
  }
  if (name == init_) {
    func->parent = package_.scope;
    if (!decl->body) softError(func->pos, DiagnosticId::InitWithoutBody);
    package_.initFunctions.push_back(decl);
  } else {
    declare(package_.scope, decl->name, func);
    decl->name->object = func;
  }
  noteObject(func, info);
  package_.functions.push_back(func);
}

// spec: "no identifier may be declared in both the file and package block"
void PackageChecker::checkFileScope(const Scope* fileScope) {
  for (Object* object : fileScope->objects()) {
    const Object* other = package_.scope->lookup(object->name);
    if (!other) continue;
    if (const auto* name = objectAs<PackageName>(object)) {
      error(other->pos, DiagnosticId::DeclaredThroughImport,
            {other->name.view(), describe(name->imported), otherDeclarationText(name)});
    } else {
      error(other->pos, DiagnosticId::DeclaredThroughDotImport,
            {other->name.view(), describe(object->package)});
    }
  }
}

void PackageChecker::declarePackageObject(NameExpr* name, Object* object, DeclInfo* info) {
  name->object = object;
  // spec: "the identifier init can be declared only as a function"
  if (name->name == init_) {
    error(at(name), DiagnosticId::CannotDeclareInit);
    return;
  }
  if (name->name == main_ && package_.name == main_) {
    error(at(name), DiagnosticId::CannotDeclareMain);
    return;
  }
  declare(package_.scope, name, object);
  noteObject(object, info);
}

void PackageChecker::noteObject(Object* object, DeclInfo* info) {
  object->info = info;
  objects_.push_back(object);
  object->order = static_cast<uint32_t>(objects_.size());
}

DeclInfo* PackageChecker::newDecl(Scope* fileScope) {
  DeclInfo* info = &context_.decls.emplace_back();
  info->fileScope = fileScope;
  return info;
}

void PackageChecker::checkArity(Pos pos, std::span<NameExpr* const> names, Exprs inits, bool isConst,
                                bool isInherited) {
  const size_t left = names.size();
  const size_t right = inits.size();
  if (left < right) {
    const Expr* extra = inits[left];
    if (isInherited) {
      error(pos, DiagnosticId::ExtraInheritedInit, {placeText(extra->pos)});
    } else {
      error(at(extra), DiagnosticId::ExtraInit, {text(extra)});
    }
  } else if (left > right && (isConst || right != 1)) {  // one value may be a call with several results
    error(at(names[right]), DiagnosticId::MissingInit, {names[right]->name.view()});
  }
}

void PackageChecker::declare(Scope* scope, NameExpr* name, Object* object) {
  // spec: "no identifier may be declared twice in the same block"
  if (const Object* other = scope->insert(object)) {
    error(object->pos, DiagnosticId::Redeclared, {object->name.view(), otherDeclarationText(other)});
    return;
  }
  if (name) name->object = object;
}

// Gives the methods to the types of their receivers. A method whose receiver is no type of this package is
// still checked, like a function.
void PackageChecker::associateMethods() {
  for (const Method& method : methods_) {
    bool isPointer = method.isPointer;
    const TypeName* base = receiverBase(method.base, isPointer);
    if (!base) continue;
    method.func->hasPointerReceiver = isPointer;
    methodsOf_[base].push_back(method.func);
  }
}

// The defined type a receiver's name stands for, through aliases and at most one pointer.
TypeName* PackageChecker::receiverBase(NameExpr* name, bool& isPointer) const {
  std::vector<const TypeName*> seen;
  while (name) {
    auto* type = objectAs<TypeName>(package_.scope->lookup(name->name));
    if (!type || !type->info || std::ranges::find(seen, type) != seen.end()) return nullptr;
    const TypeDecl* decl = type->info->typeDecl;
    if (!decl->isAlias) return type;
    if (!decl->typeParams.empty()) return nullptr;
    seen.push_back(type);
    Expr* right = unparen(decl->typeExpr);
    if (auto* star = tryAs<UnaryExpr>(right); star && star->op == Operator::Mul) {
      if (isPointer) return nullptr;
      isPointer = true;
      right = unparen(star->x);
    }
    name = tryAs<NameExpr>(right);
  }
  return nullptr;
}

}  // namespace gopark
