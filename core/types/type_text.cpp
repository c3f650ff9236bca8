// Types as text: in gc's messages, and at run time (%T, panics).
#include "core/types/type_text.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <vector>

#include "core/base/text.h"
#include "core/types/object.h"
#include "core/types/universe.h"

namespace gopark {

namespace {

// Packages of Go that do not import its runtime; all others do, and so internal/runtime/atomic.
constexpr std::string_view kWithoutRuntime[] = {
    "cmp",    "container/list", "container/ring", "math",          "math/bits",   "math/cmplx",
    "unsafe", "sync/atomic",    "unicode",        "unicode/utf16", "unicode/utf8"};

// Go's own packages import some that gopark has not, and that share their names with others.
void addPathsOfGo(const Package* package, Name name, std::set<std::string>& paths) {
  if (!package->isLibrary) return;
  if (name.view() == package->path && name.view() == "strconv") paths.insert("internal/strconv");
  if (name.view() == "atomic" &&
      std::ranges::find(kWithoutRuntime, package->path) == std::end(kWithoutRuntime))
    paths.insert("internal/runtime/atomic");
}

// Every path under which a package of this name is imported by `package`, directly or not.
void collectPaths(const Package* package, Name name, std::set<const Package*>& seen,
                  std::set<std::string>& paths) {
  if (!seen.insert(package).second) return;
  if (package->name == name) paths.insert(package->path);
  addPathsOfGo(package, name, paths);
  for (const Package* imported : package->imports) collectPaths(imported, name, seen, paths);
}

std::string qualifierText(const Package* package, const Package* from) {
  if (!package || package == from) return "";
  if (from) {
    std::set<const Package*> seen;
    std::set<std::string> paths;
    collectPaths(from, package->name, seen, paths);
    if (paths.size() > 1) return quoted(package->path) + ".";
  }
  return package->name.str() + ".";
}

// An embedded field whose name, as the linker knows it, is that of its type.
bool isNamedAsItsType(const Var* field) {
  const auto* pointer = typeAs<PointerType>(resolve(field->type));
  const auto* named = typeAs<NamedType>(resolve(pointer ? pointer->element : field->type));
  return named && named->object->package && named->object->scopeIndex == 0 && named->typeArgs.empty() &&
         named->object->name == field->name;
}

}  // namespace

void TypeWriter::write(const Type* type) {
  switch (type->kind()) {
    case TypeKind::Basic:
      writeBasic(static_cast<const BasicType*>(type));
      break;
    case TypeKind::Named:
      writeNamed(static_cast<const NamedType*>(type));
      break;
    case TypeKind::Alias:
      writeAlias(static_cast<const AliasType*>(type));
      break;
    case TypeKind::TypeParam:
      writeTypeParam(static_cast<const TypeParamType*>(type));
      break;
    case TypeKind::Pointer:
      out_ += '*';
      write(static_cast<const PointerType*>(type)->element);
      break;
    case TypeKind::Slice:
      out_ += "[]";
      write(static_cast<const SliceType*>(type)->element);
      break;
    case TypeKind::Array:
      out_ += '[' + std::to_string(static_cast<const ArrayType*>(type)->length) + ']';
      write(static_cast<const ArrayType*>(type)->element);
      break;
    case TypeKind::Map:
      out_ += "map[";
      write(static_cast<const MapType*>(type)->key);
      out_ += ']';
      write(static_cast<const MapType*>(type)->element);
      break;
    case TypeKind::Chan:
      writeChan(static_cast<const ChanType*>(type));
      break;
    case TypeKind::Struct:
      writeStruct(static_cast<const StructType*>(type));
      break;
    case TypeKind::Tuple:
      writeTuple(static_cast<const TupleType*>(type), false);
      break;
    case TypeKind::Signature:
      out_ += "func";
      writeTypeParams(static_cast<const SignatureType*>(type)->typeParams);
      writeSignature(static_cast<const SignatureType*>(type));
      break;
    case TypeKind::Interface:
      writeInterface(static_cast<const InterfaceType*>(type));
      break;
    case TypeKind::Union:
      writeUnion(static_cast<const UnionType*>(type));
      break;
  }
}

// Of a type parameter with the name of something predeclared, messages say that it is not that.
void TypeWriter::writeTypeParam(const TypeParamType* type) {
  const TypeName* object = type->object;
  out_ += object->name.view();
  if (isRuntime() || !universe().scope.lookup(object->name)) return;
  out_ += " /* with " + object->name.str() + " declared at " + universe().placeText(object->pos) + " */";
}

void TypeWriter::writeBasic(const BasicType* type) {
  if (type->basic == BasicKind::UnsafePointer) out_ += "unsafe.";
  if (isRuntime() && type->basic == BasicKind::Uint8) {
    out_ += "uint8";
  } else if (isRuntime() && type->basic == BasicKind::Int32) {
    out_ += "int32";
  } else {
    out_ += type->name;
  }
}

void TypeWriter::writeName(const TypeName* object) {
  if (form_ == Form::Runtime) {
    if (object->package) out_ += object->package->name.str() + ".";
  } else if (form_ == Form::MessageWithPaths || form_ == Form::Linker) {
    if (object->package) out_ += object->package->path + ".";
  } else {
    out_ += qualifierText(object->package, from_);
  }
  out_ += object->name.view();
}

void TypeWriter::writeAlias(const AliasType* type) {
  if (isRuntime()) {
    write(resolve(type));
  } else {
    writeName(type->object);
    writeTypeArgs(type->typeArgs);
    if (!type->origin) writeTypeParams(type->typeParams);
  }
}

void TypeWriter::writeNamed(const NamedType* type) {
  writeName(type->object);
  if (type->origin) {
    writeInstanceArgs(type);
  } else {
    writeTypeParams(type->typeParams);
  }
  if (form_ == Form::Linker && type->object->scopeIndex > 0) {
    out_ += "·" + std::to_string(type->object->scopeIndex);
  }
}

// At run time the types that the function around a declaration was instantiated with are told apart:
// main.T[string;int].
void TypeWriter::writeInstanceArgs(const NamedType* type) {
  const size_t implicitCount = type->origin->implicitParams.size();
  if (!isRuntime() || implicitCount == 0 || implicitCount == type->typeArgs.size()) {
    writeTypeArgs(isRuntime() ? type->typeArgs : type->typeArgs.subspan(implicitCount));
    return;
  }
  writeTypeArgs(type->typeArgs.first(implicitCount));
  out_.back() = ';';
  const size_t end = out_.size();
  writeTypeArgs(type->typeArgs.subspan(implicitCount));
  out_.erase(end, 1);
}

// [K comparable, V any]
void TypeWriter::writeTypeParams(std::span<TypeParamType* const> params) {
  if (params.empty()) return;
  out_ += '[';
  for (size_t i = 0; i < params.size(); ++i) {
    if (i > 0) {
      const bool isShared = params[i]->constraint == params[i - 1]->constraint;
      if (!isShared && params[i - 1]->constraint) {
        out_ += ' ';
        write(params[i - 1]->constraint);
      }
      out_ += ", ";
    }
    out_ += params[i]->object->name.view();
  }
  if (params.back()->constraint) {
    out_ += ' ';
    write(params.back()->constraint);
  }
  out_ += ']';
}

void TypeWriter::writeTypeArgs(std::span<const Type* const> args) {
  if (args.empty()) return;
  const Form outer = form_;
  if (form_ == Form::Runtime) form_ = Form::Linker;
  out_ += '[';
  for (size_t i = 0; i < args.size(); ++i) {
    if (i > 0) out_ += isRuntime() ? "," : ", ";
    write(args[i]);
  }
  out_ += ']';
  form_ = outer;
}

void TypeWriter::writeChan(const ChanType* type) {
  bool needsParens = false;
  switch (type->direction) {
    case ChanDirection::Both: {
      out_ += "chan ";
      const auto* inner = typeAs<ChanType>(type->element);
      needsParens = inner && inner->direction == ChanDirection::ReceiveOnly;
      break;
    }
    case ChanDirection::SendOnly:
      out_ += "chan<- ";
      break;
    case ChanDirection::ReceiveOnly:
      out_ += "<-chan ";
      break;
  }
  if (needsParens) out_ += '(';
  write(type->element);
  if (needsParens) out_ += ')';
}

void TypeWriter::writeStruct(const StructType* type) {
  out_ += isRuntime() ? "struct {" : "struct{";
  for (size_t i = 0; i < type->fields.size(); ++i) {
    const Var* field = type->fields[i];
    if (i > 0) out_ += isRuntime() ? ";" : "; ";
    if (isRuntime()) out_ += ' ';
    writeFieldName(field);
    write(field->type);
    if (!type->tags.empty() && !type->tags[i].empty()) out_ += " " + quoted(type->tags[i]);
  }
  if (isRuntime() && !type->fields.empty()) out_ += ' ';
  out_ += '}';
}

void TypeWriter::writeFieldName(const Var* field) {
  if (field->isEmbedded && (form_ != Form::Linker || isNamedAsItsType(field))) return;
  if (form_ == Form::Linker && !field->isExported() && field->package) out_ += field->package->path + ".";
  out_ += field->name.view();
  out_ += field->isEmbedded ? " = " : " ";
}

void TypeWriter::writeTuple(const TupleType* type, bool isVariadic) {
  out_ += '(';
  for (size_t i = 0; type && i < type->vars.size(); ++i) {
    const Var* var = type->vars[i];
    if (i > 0) out_ += ", ";
    if (hasParameterNames_ && !isRuntime() && var->name) {
      out_ += var->name.view();
      out_ += ' ';
    }
    const auto* slice = isVariadic && i + 1 == type->vars.size() ? typeAs<SliceType>(var->type) : nullptr;
    if (slice) out_ += "...";
    write(slice ? slice->element : var->type);
  }
  out_ += ')';
}

void TypeWriter::writeSignature(const SignatureType* type) {
  writeTuple(type->params, type->isVariadic);
  const size_t count = type->results ? type->results->size() : 0;
  if (count == 0) return;
  out_ += ' ';
  if (count == 1 && (isRuntime() || !type->results->vars[0]->name)) {
    write(type->results->vars[0]->type);
  } else {
    writeTuple(type->results, false);
  }
}

void TypeWriter::writeInterface(const InterfaceType* type) {
  if (isRuntime()) {
    writeRuntimeInterface(type);
    return;
  }
  if (type == universe().any->actual) {
    out_ += "any";
    return;
  }
  if (type->isImplicit && type->explicitMethods.empty() && type->embedded.size() == 1) {
    write(type->embedded[0]);
    return;
  }
  out_ += "interface{";
  bool isFirst = true;
  for (const Func* method : type->explicitMethods) {
    if (!isFirst) out_ += "; ";
    isFirst = false;
    out_ += method->name.view();
    writeSignature(method->signature());
  }
  for (const Type* embedded : type->embedded) {
    if (!isFirst) out_ += "; ";
    isFirst = false;
    write(embedded);
  }
  out_ += '}';
}

void TypeWriter::writeRuntimeInterface(const InterfaceType* type) {
  const auto methods = methodsOf(type);
  out_ += "interface {";
  for (size_t i = 0; i < methods.size(); ++i) {
    out_ += i > 0 ? "; " : " ";
    if (!methods[i]->isExported() && methods[i]->package) {
      const Package* package = methods[i]->package;
      out_ += (form_ == Form::Linker ? package->path : package->name.str()) + ".";
    }
    out_ += methods[i]->name.view();
    writeSignature(methods[i]->signature());
  }
  out_ += methods.empty() ? "}" : " }";
}

void TypeWriter::writeUnion(const UnionType* type) {
  for (size_t i = 0; i < type->terms.size(); ++i) {
    if (i > 0) out_ += " | ";
    if (type->terms[i].hasTilde) out_ += '~';
    write(type->terms[i].type);
  }
}

std::string typeText(const Type* type, const Package* from) {
  TypeWriter writer(TypeWriter::Form::Message, from);
  writer.write(type);
  return writer.text();
}

std::string runtimeTypeText(const Type* type) {
  TypeWriter writer(TypeWriter::Form::Runtime, nullptr);
  writer.write(type);
  return writer.text();
}

std::string termText(const Type* type) {
  TypeWriter writer(TypeWriter::Form::MessageWithPaths, nullptr);
  writer.write(type);
  return writer.text();
}

std::string methodText(const Func* method, const Package* from, bool hasPaths) {
  TypeWriter writer(hasPaths ? TypeWriter::Form::MessageWithPaths : TypeWriter::Form::Message, from);
  writer.omitParameterNames();
  writer.writeSignature(method->signature());
  return method->name.str() + writer.text();
}

}  // namespace gopark
