// The builtin functions complex, real and imag (spec, "Manipulating complex numbers").
#include "core/types/package_checker.h"
#include "core/types/type_set.h"

namespace gopark {

namespace {

// The complex type whose parts have the floating-point type, and the other way round; null if there is none.
const Type* complexOf(const Type* part) {
  switch (basicKindOf(part)) {
    case BasicKind::Float32:
      return basicType(BasicKind::Complex64);
    case BasicKind::Float64:
      return basicType(BasicKind::Complex128);
    case BasicKind::UntypedFloat:
      return basicType(BasicKind::UntypedComplex);
    default:
      return nullptr;
  }
}

const Type* partOf(const Type* complex) {
  switch (basicKindOf(complex)) {
    case BasicKind::Complex64:
      return basicType(BasicKind::Float32);
    case BasicKind::Complex128:
      return basicType(BasicKind::Float64);
    case BasicKind::UntypedComplex:
      return basicType(BasicKind::UntypedFloat);
    default:
      return nullptr;
  }
}

}  // namespace

// The parts of complex(x, y) get one type: an untyped one that of the other.
void PackageChecker::matchComplexParts(Operand& x, Operand& y) {
  if (!isUntyped(x.type) && !isUntyped(y.type)) return;
  if (!isUntyped(y.type)) {
    convertUntyped(x, y.type);
  } else if (!isUntyped(x.type)) {
    convertUntyped(y, x.type);
  } else if (x.isConstant() && y.isConstant()) {
    for (Operand* part : {&x, &y}) {
      const bool isReal = isNumeric(part->type) && constants_.imaginary(part->value)->sign() == 0;
      if (isReal) part->type = basic(BasicKind::UntypedFloat);
    }
  } else {
    // One is a shift of an untyped constant: floats cannot be shifted.
    convertUntyped(x, basic(BasicKind::Float64));
    convertUntyped(y, basic(BasicKind::Float64));
  }
}

// gc knows no type for the result if the argument's is a type parameter, even if all its types would do.
void PackageChecker::reportNoComplex(const Operand& x, BuiltinId id, const Type* (*resultOf)(const Type*)) {
  if (isTypeParam(x.type) &&
      holdsForAll(x.type, [resultOf](const Type* type) { return resultOf(type) != nullptr; })) {
    softError(at(x), DiagnosticId::ComplexOfTypeParam, {text(x), builtinFacts(id).name});
    return;
  }
  error(at(x), id == BuiltinId::Complex ? DiagnosticId::NotFloatingPoint : DiagnosticId::NotComplex,
        {text(x.type)});
}

bool PackageChecker::checkComplex(Operand& x, const CallExpr* call, std::vector<Operand>& args) {
  // spec: "For complex, the two arguments must be of the same floating-point type and the return type is the
  // complex type with the corresponding floating-point constituents."
  Operand& y = args[1];
  matchComplexParts(x, y);
  if (!x.isValid() || !y.isValid()) return false;
  if (!identical(x.type, y.type)) {
    error(at(x), DiagnosticId::MismatchedTypes, {text(call), text(x.type), text(y.type)});
    return false;
  }
  const Type* result = complexOf(x.type);
  if (!result) {
    reportNoComplex(x, BuiltinId::Complex, complexOf);
    return false;
  }
  if (x.isConstant() && y.isConstant()) {
    x.value = constants_.makeComplex(constants_.toFloat(x.value), constants_.toFloat(y.value));
  } else {
    x.mode = ExprMode::Value;
  }
  x.type = result;
  return true;
}

bool PackageChecker::checkComplexPart(Operand& x, BuiltinId id) {
  // spec: "The real and imag functions together form the inverse of complex, so for a value z of a complex
  // type Z, z == Z(complex(real(z), imag(z)))."
  if (isUntyped(x.type) && x.isConstant()) {
    if (isNumeric(x.type)) x.type = basic(BasicKind::UntypedComplex);
  } else if (isUntyped(x.type)) {
    convertUntyped(x, basic(BasicKind::Complex128));
    if (!x.isValid()) return false;
  }
  const Type* result = partOf(x.type);
  if (!result) {
    reportNoComplex(x, id, partOf);
    return false;
  }
  if (x.isConstant()) {
    x.value = id == BuiltinId::Real ? constants_.real(x.value) : constants_.imaginary(x.value);
  } else {
    x.mode = ExprMode::Value;
  }
  x.type = result;
  return true;
}

}  // namespace gopark
