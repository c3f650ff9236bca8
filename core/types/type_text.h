// TypeWriter: the ways to write a type: as the user would, and as the running program does.
#pragma once

#include <string>

#include "core/types/type.h"

namespace gopark {

class TypeWriter {
 public:
  enum class Form {
    Message,           // names qualified as seen from a package
    MessageWithPaths,  // names qualified by import paths, to tell two of one name apart
    Runtime,           // %T
    Linker,            // type arguments in %T: gc gives instances the names its linker knows them by
  };

  TypeWriter(Form form, const Package* from) : form_(form), from_(from) {}

  void omitParameterNames() { hasParameterNames_ = false; }
  void write(const Type* type);
  void writeSignature(const SignatureType* type);  // without the keyword func
  const std::string& text() const { return out_; }

 private:
  bool isRuntime() const { return form_ == Form::Runtime || form_ == Form::Linker; }
  void writeBasic(const BasicType* type);
  void writeTypeParam(const TypeParamType* type);
  void writeName(const TypeName* object);
  void writeAlias(const AliasType* type);
  void writeNamed(const NamedType* type);
  void writeInstanceArgs(const NamedType* type);
  void writeTypeArgs(std::span<const Type* const> args);
  void writeTypeParams(std::span<TypeParamType* const> params);
  void writeChan(const ChanType* type);
  void writeStruct(const StructType* type);
  void writeFieldName(const Var* field);
  void writeTuple(const TupleType* type, bool isVariadic);
  void writeInterface(const InterfaceType* type);
  void writeRuntimeInterface(const InterfaceType* type);
  void writeUnion(const UnionType* type);

  Form form_;
  const Package* from_;
  bool hasParameterNames_ = true;
  std::string out_;
};

// As gc prints the terms of a union: names qualified by import paths.
std::string termText(const Type* type);

// A method's name and signature without parameter names: Read([]byte) (int, error).
std::string methodText(const Func* method, const Package* from, bool hasPaths);

}  // namespace gopark
