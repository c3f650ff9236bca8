// The phases of checking a package, and what all its files use: scopes, reports, texts.
#include "core/types/package_checker.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/syntax/expr_text.h"

namespace gopark {

CheckContext::CheckContext(SourceSet& sources, Interner& names, DiagnosticSink& diagnostics)
    : sources(sources), names(names), diagnostics(diagnostics), universe(names, types, constants) {
  universe.placeText = [&diagnostics](Pos pos) { return diagnostics.placeText(pos); };
}

PackageChecker::PackageChecker(CheckContext& context, Package& package)
    : context_(context),
      package_(package),
      arena_(context.types.arena()),
      types_(context.types),
      constants_(context.constants),
      noValues_(context.types.tupleOf({})),
      init_(context.names.intern("init")),
      main_(context.names.intern("main")),
      blank_(context.names.intern("_")) {}

void PackageChecker::check() {
  package_.scope = context_.newScope(&context_.universe.scope);
  collectObjects();
  checkDirectCycles();
  checkObjects();
  processDelayed(0);
  computeInitOrder();
  if (package_.isLibrary) return;
  reportUnusedImports();
  reportEndlessInstances();
  if (context_.diagnostics.hasErrorsIn(package_.sourcePackage())) return;
  reportDirectives();
  reportMissingBodies();
  checkAnonymousInterfaces();
  checkChannelElements();
  checkFrames();
}

// Types come first, aliases after the types they may stand for, then everything else.
void PackageChecker::checkObjects() {
  std::vector<Object*> aliases, others;
  for (Object* object : objects_) {
    if (object->kind != ObjectKind::TypeName) {
      others.push_back(object);
    } else if (object->info->typeDecl->isAlias) {
      aliases.push_back(object);
    } else {
      checkObject(object);
    }
  }
  for (Object* object : aliases) checkObject(object);
  for (Object* object : others) checkObject(object);
  methodsOf_.clear();
}

void PackageChecker::processDelayed(size_t top) {
  for (size_t i = top; i < delayed_.size(); ++i) {
    const auto action = std::move(delayed_[i]);  // it may add more and so move the list
    action();
  }
  delayed_.resize(top);
}

void PackageChecker::ensureBodyChecked(Func* function) {
  DeclInfo* info = function->info;
  if (!info || !info->funcDecl || info->isBodyChecked) return;
  info->isBodyChecked = true;
  if (!info->funcDecl->body || !isValid(function->type)) return;
  const Environment outer = std::move(env_);
  env_ = Environment{};
  checkFuncBody(info, function->signature(), info->bodyScope, info->funcDecl->body, nullptr,
                info->funcDecl->pos);
  processDelayed(0);
  env_ = outer;
}

void PackageChecker::reportUnusedImports() {
  // spec: "It is illegal (...) to directly import a package without referring to any of its exported
  // identifiers."
  for (const PackageName* name : imports_) {
    if (name->name.isBlank() || name->isUsed) continue;
    const std::string& path = name->imported->path;
    const std::string lastElement = path.substr(path.rfind('/') + 1);
    if (name->name.view() == "." || name->name.view() == lastElement) {
      softError(name->pos, DiagnosticId::UnusedImport, {quoted(path)});
    } else {
      softError(name->pos, DiagnosticId::UnusedImportAs, {quoted(path), name->name.view()});
    }
  }
}

// Directives that stand where the types had to be known to tell that they may not.
void PackageChecker::reportDirectives() {
  const auto importsUnsafe = [](const Decl* decl) {
    const auto* import = tryAs<ImportDecl>(decl);
    return import && import->path && import->path->text == "\"unsafe\"";
  };
  for (const File* file : package_.files) {
    for (const DirectiveError& each : file->directives) {
      const bool isLinkname = each.id == DiagnosticId::LinknameWithoutUnsafe;
      if (!isLinkname || std::ranges::none_of(file->decls, importsUnsafe)) {
        error(each.pos, each.id);
        continue;
      }
      const Object* object = package_.scope->lookup(each.name);
      const bool isTarget = object && (object->kind == ObjectKind::Func || object->kind == ObjectKind::Var);
      if (!isTarget) error(each.pos, DiagnosticId::LinknameTarget);
    }
  }
}

// Functions without a body are the library's natives.
void PackageChecker::reportMissingBodies() {
  for (const Func* function : package_.functions) {
    if (!function->decl->body && context_.purpose == Purpose::Run)
      error(function->decl->pos, DiagnosticId::MissingFunctionBody);
  }
}

void PackageChecker::openScope() {
  env_.scope = context_.newScope(env_.scope);
  env_.functionScopes.push_back(env_.scope);
}

void PackageChecker::error(Pos pos, DiagnosticId id, Args args) {
  if (isFollowOn(id, args)) return;
  hasError_ = true;
  context_.diagnostics.report(env_.errorPos ? env_.errorPos : pos, id, args);
}

void PackageChecker::softError(Pos pos, DiagnosticId id, Args args) {
  if (isFollowOn(id, args)) return;
  hasError_ = true;
  context_.diagnostics.reportSoft(env_.errorPos ? env_.errorPos : pos, id, args);
}

// A message that mentions something invalid, other than at its very beginning, follows from an earlier error.
// What it says of a second place (which stands first in a line of its own), and have and want lines, do not
// count.
bool PackageChecker::isFollowOn(DiagnosticId id, Args args) const {
  if (!hasError_) return false;
  const std::string_view whole = diagnosticText(id);
  const std::string_view text = whole.substr(0, std::min(whole.find("\n\t{1}: "), whole.find("\n\thave ")));
  const bool startsWithArgument = text.starts_with("{0}");
  for (size_t i = 0; i < args.size(); ++i) {
    if (text.find("{" + std::to_string(i) + "}") == std::string_view::npos) continue;
    const std::string_view arg = args.begin()[i];
    const size_t from = i == 0 && startsWithArgument ? 1 : 0;
    if (arg.find("invalid operand", from) != std::string_view::npos) return true;
    if (arg.find("invalid type", from) != std::string_view::npos) return true;
  }
  return false;
}

std::string PackageChecker::placeText(Pos pos) const {
  return context_.diagnostics.placeText(pos);
}

// The line that points at an object declared before; nothing for predeclared ones.
std::string PackageChecker::otherDeclarationText(const Object* object) const {
  if (!object->pos) return "";
  return "\n\t" + placeText(object->pos) + ": other declaration of " + object->name.str();
}

std::string PackageChecker::text(const Expr* expr) const {
  return exprText(expr);
}

PackageChecker::Exprs PackageChecker::listOf(Expr* const& expr) const {
  if (!expr) return {};
  if (auto* list = tryAs<ListExpr>(expr)) return {list->elements.data(), list->elements.size()};
  return {&expr, 1};
}

NameExpr* PackageChecker::makeName(Pos pos, Name name) {
  auto* made = arena_.make<NameExpr>();
  made->kind = NodeKind::NameExpr;
  made->pos = pos;
  made->name = name;
  return made;
}

Var* PackageChecker::newVar(Pos pos, Name name, const Type* type) {
  Var* var = newObject<Var>(pos, name);
  var->type = type;
  return var;
}

Var* PackageChecker::newLocalVar(Pos pos, Name name, const Type* type) {
  Var* var = newVar(pos, name, type);
  var->functionId = env_.functionId;
  env_.lastVarPos = pos;
  return var;
}

Expr* unparen(Expr* expr) {
  while (auto* paren = tryAs<ParenExpr>(expr)) expr = paren->x;
  return expr;
}

}  // namespace gopark
