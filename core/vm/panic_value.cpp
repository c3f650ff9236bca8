// What a panic's value says about itself: methods and the text of plain values (GO_BEHAVIOUR 2.4).
#include <cstring>

#include "core/base/text.h"
#include "core/value/interface.h"
#include "core/vm/panics.h"
#include "core/vm/print_value.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

const MethodDesc* methodReturningString(const TypeDesc& type, std::string_view name) {
  for (const MethodDesc& method : type.methods) {
    if (method.name != name || method.function == nullptr || method.signature == nullptr) continue;
    const TypeDesc& signature = *method.signature;
    const bool fits = signature.params.empty() && signature.results.size() == 1 &&
                      signature.results[0]->kind == Kind::String && signature.results[0]->packagePath.empty();
    if (fits) return &method;
  }
  return nullptr;
}

std::string basicText(const TypeDesc& type, const void* value) {
  const bool isNamed = !type.packagePath.empty();
  switch (type.kind) {
    case Kind::Bool:
      return readMemory<uint8_t>(value) != 0 ? "true" : "false";
    case Kind::Int:
    case Kind::Int64:
      return decimal(readMemory<int64_t>(value));
    case Kind::Int8:
      return decimal(readMemory<int8_t>(value));
    case Kind::Int16:
      return decimal(readMemory<int16_t>(value));
    case Kind::Int32:
      return decimal(readMemory<int32_t>(value));
    case Kind::Uint:
    case Kind::Uint64:
    case Kind::Uintptr:
      return unsignedText(readMemory<uint64_t>(value));
    case Kind::Uint8:
      return decimal(readMemory<uint8_t>(value));
    case Kind::Uint16:
      return decimal(readMemory<uint16_t>(value));
    case Kind::Uint32:
      return decimal(readMemory<uint32_t>(value));
    case Kind::Float32:
      return float32Text(readMemory<float>(value));
    case Kind::Float64:
      return float64Text(readMemory<double>(value));
    case Kind::Complex64:
      return complexText(float32Text(readMemory<float>(value)),
                         float32Text(readMemory<float>(static_cast<const float*>(value) + 1)));
    case Kind::Complex128:
      return complexText(float64Text(readMemory<double>(value)),
                         float64Text(readMemory<double>(static_cast<const double*>(value) + 1)));
    case Kind::String: {
      const std::string text(readMemory<GoString>(value).view());
      return isNamed ? "\"" + text + "\"" : text;
    }
    default:
      return "";
  }
}

bool isBasic(Kind kind) {
  return (kind >= Kind::Bool && kind <= Kind::Complex128) || kind == Kind::String;
}

}  // namespace

const MethodDesc* textMethod(const TypeDesc& type) {
  if (const MethodDesc* method = methodReturningString(type, "Error")) return method;
  return methodReturningString(type, "String");
}

std::string panicValueText(const GoInterface& value) {
  if (value.type == 0) return "nil";
  const TypeDesc& type = *value.typeDesc();
  if (!isBasic(type.kind)) return "(" + type.text + ") 0x" + hex(value.data);
  const std::string text = basicText(type, interfaceValue(value));
  if (type.packagePath.empty()) return text;
  const bool hasParens = type.kind == Kind::Complex64 || type.kind == Kind::Complex128;
  return type.text + (hasParens ? text : "(" + text + ")");
}

std::string panicWhilePrintingText(const GoInterface& value) {
  const TypeDesc& type = *value.typeDesc();
  if (type.kind == Kind::String && type.packagePath.empty()) {
    return std::string(readMemory<GoString>(interfaceValue(value)).view());
  }
  return "type " + type.text;
}

}  // namespace gopark
