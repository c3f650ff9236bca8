// Exact constants (Go spec, "Constants"): the values the checker computes with.
//
// Invariants:
//   - A Constant never changes once made and lives as long as its ConstantPool.
//   - Int is exact and of any size. Float is an exact fraction while numerator and denominator have fewer
//   than
//     4096 bits, else a binary float with a mantissa of 512 bits, as in gc; once a float, it stays one.
//   - An operation on an Unknown gives an Unknown: the error was reported where it arose.
//   - The callers have checked operand kinds: `1 + "a"` does not get here (GOPARK_CHECK).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/syntax/token.h"

namespace gopark {

class BigInt;
class BigFloat;
struct Rational;

enum class ConstantKind : uint8_t { Unknown, Bool, String, Int, Float, Complex };

// A machine number made from a constant, and whether it is the constant's exact value.
struct ExactInt64 {
  int64_t value = 0;
  bool isExact = false;
};
struct ExactUint64 {
  uint64_t value = 0;
  bool isExact = false;
};
struct ExactFloat32 {
  float value = 0;  // infinite if the constant is too large
  bool isExact = false;
};
struct ExactFloat64 {
  double value = 0;  // infinite if the constant is too large
  bool isExact = false;
};

struct ComplexFloat32 {
  float real = 0;
  float imaginary = 0;
};
struct ComplexFloat64 {
  double real = 0;
  double imaginary = 0;
};

class Constant {
 public:
  struct Rep;  // constant.cpp's business
  explicit Constant(std::unique_ptr<Rep> rep);
  ~Constant();
  Constant(const Constant&) = delete;
  Constant& operator=(const Constant&) = delete;

  ConstantKind kind() const;
  bool isUnknown() const { return kind() == ConstantKind::Unknown; }
  bool isInt() const { return kind() == ConstantKind::Int; }
  bool isNumeric() const { return kind() >= ConstantKind::Int; }

  bool boolValue() const;                // Bool; false for Unknown
  std::string_view stringValue() const;  // String, its bytes; empty for Unknown

  // Int (isExact: it fits; otherwise the low 64 bits).
  ExactInt64 int64Value() const;
  ExactUint64 uint64Value() const;
  // Int or Float, rounded to nearest even.
  ExactFloat32 float32Value() const;
  ExactFloat64 float64Value() const;
  // Numeric, both parts rounded to nearest even.
  ComplexFloat32 complex64Value() const;
  ComplexFloat64 complex128Value() const;

  // Int: bits of the absolute value, 0 for 0.
  int bitLength() const;
  // Numeric: -1, 0, 1. For Complex 0 exactly if it is zero; 1 for Unknown (no false "division by zero").
  int sign() const;
  // Int or Float whose value is a whole number. (A Complex never is: take toInt.)
  bool isWhole() const;

  // As gc prints it in messages: decimal integers in full, floats as %.6g, long strings cut after 72 runes.
  std::string text() const;
  // Int: all decimal digits. String: the whole quoted string. Otherwise as text().
  std::string exactText() const;

  const Rep& rep() const { return *rep_; }

 private:
  std::unique_ptr<Rep> rep_;
};

// Makes constants and owns them.
class ConstantPool {
 public:
  ConstantPool();
  ~ConstantPool();
  ConstantPool(const ConstantPool&) = delete;
  ConstantPool& operator=(const ConstantPool&) = delete;

  const Constant* unknown() const { return unknown_; }
  const Constant* makeBool(bool value) const { return value ? true_ : false_; }
  const Constant* makeString(std::string_view bytes);
  const Constant* makeInt64(int64_t value);
  const Constant* makeUint64(uint64_t value);
  const Constant* makeFloat64(double value);  // Unknown if it is not finite; -0 becomes 0
  const Constant* makeComplex(const Constant* real, const Constant* imaginary);

  // The value of a literal token as written. Unknown if it is malformed (the scanner has said so) or beyond
  // what a constant can hold (1e10000000000).
  const Constant* fromLiteral(std::string_view text, LiteralKind kind);

  // The same value as another kind; Unknown if that cannot be done exactly (toFloat rounds integers of
  // more than 4096 bits to 512). toInt also accepts a float within rounding error of an integer, as gc does.
  const Constant* toInt(const Constant* x);
  const Constant* toFloat(const Constant* x);
  const Constant* toComplex(const Constant* x);
  // The parts; of an Int or Float: itself and 0.
  const Constant* real(const Constant* x);
  const Constant* imaginary(const Constant* x);

  // The nearest value of the type, as a constant (Float kind; Complex: both parts with …Complex). Unknown on
  // overflow. A value below the smallest denormal becomes 0.
  const Constant* roundToFloat32(const Constant* x);
  const Constant* roundToFloat64(const Constant* x);
  const Constant* roundToComplex64(const Constant* x);
  const Constant* roundToComplex128(const Constant* x);

  // op: Add, Sub, Xor, Not. unsignedBits: for ^x of an unsigned type its size in bits, else 0.
  const Constant* unaryOp(Operator op, const Constant* x, unsigned unsignedBits);

  // Arithmetic, bit operations, && and ||, string +. Numeric operands are matched to the larger kind.
  // Div of two Ints is a Float fraction unless integerDivision is set, then it truncates (as Rem does).
  // The divisor is not zero: the caller has reported "division by zero".
  const Constant* binaryOp(const Constant* x, Operator op, const Constant* y, bool integerDivision = false);

  // Int x shifted by `count` bits; the caller limits count (gc: at most 1023 - 1 + 52).
  const Constant* shift(const Constant* x, Operator op, unsigned count);

  // ==, !=, <, <=, >, >= (Bool and Complex: only == and !=). False if one is Unknown.
  bool compare(const Constant* x, Operator op, const Constant* y) const;

 private:
  struct Owned;
  const Constant* add(std::unique_ptr<Constant::Rep> rep);
  const Constant* makeBigInt(BigInt value);
  const Constant* makeRational(Rational value);
  const Constant* makeBigFloat(BigFloat value);
  const Constant* floatFromLiteral(std::string_view text);
  const Constant* integerOp(const Constant& x, Operator op, const Constant& y, bool integerDivision);
  const Constant* complexOp(const Constant* x, Operator op, const Constant* y);

  std::unique_ptr<Owned> owned_;
  const Constant* unknown_;
  const Constant* true_;
  const Constant* false_;
};

// Largest integer constant gc computes with; beyond it says "constant … overflow".
inline constexpr int kMaxConstantBits = 512;
// Longest numeric literal gc accepts; beyond it says "excessively long constant".
inline constexpr int kMaxLiteralLength = 10000;

}  // namespace gopark
