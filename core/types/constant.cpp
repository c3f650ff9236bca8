// Making constants, asking for their values, converting between kinds.
#include "core/types/constant.h"

#include <bit>
#include <cmath>
#include <limits>

#include "core/base/check.h"
#include "core/types/constant_rep.h"

namespace gopark {

namespace {

// Components of fractions below this many bits stay exact.
constexpr int64_t kMaxFractionBits = 4096;
// When a float is not whole, as many low bits may be off from earlier rounding.
constexpr size_t kRoundingSlackBits = 4;

// Puts the string together; iterates over the left chain, recurses on the right.
void joinText(const Constant& constant, std::vector<std::string_view>& reversed) {
  const Constant* x = &constant;
  while (true) {
    const auto* text = x->rep().get<TextValue>();
    if (!text->left) {
      reversed.push_back(text->bytes);
      return;
    }
    joinText(*text->right, reversed);
    x = text->left;
  }
}

ExactFloat64 exact(const RoundedDouble& rounded) {
  return {rounded.value, rounded.isExact};
}
ExactFloat32 exact(const RoundedFloat& rounded) {
  return {rounded.value, rounded.isExact};
}

bool isModerate(const BigFloat& value) {
  return value.binaryExponent() > -kMaxFractionBits && value.binaryExponent() < kMaxFractionBits;
}

}  // namespace

Constant::Constant(std::unique_ptr<Rep> rep) : rep_(std::move(rep)) {}
Constant::~Constant() = default;

ConstantKind Constant::kind() const {
  using enum ConstantKind;
  constexpr ConstantKind kKinds[] = {Unknown, Bool, String, Int, Int, Float, Float, Complex};
  return kKinds[rep_->value.index()];
}

bool Constant::boolValue() const {
  const bool* value = rep_->get<bool>();
  return value && *value;
}

std::string_view Constant::stringValue() const {
  auto* text = std::get_if<TextValue>(&rep_->value);
  if (!text) return {};
  if (text->left) {
    std::vector<std::string_view> reversed;
    joinText(*this, reversed);
    std::string bytes;
    for (auto part = reversed.rbegin(); part != reversed.rend(); ++part) bytes += *part;
    *text = TextValue{std::move(bytes)};
  }
  return text->bytes;
}

BigInt integerOf(const Constant& x) {
  if (const int64_t* small = x.rep().get<int64_t>()) return BigInt(*small);
  const BigInt* big = x.rep().get<BigInt>();
  return big ? *big : BigInt();
}

ExactInt64 Constant::int64Value() const {
  if (const int64_t* small = rep_->get<int64_t>()) return {*small, true};
  return {static_cast<int64_t>(integerOf(*this).low64()), false};
}

ExactUint64 Constant::uint64Value() const {
  if (const int64_t* small = rep_->get<int64_t>()) return {static_cast<uint64_t>(*small), *small >= 0};
  const BigInt value = integerOf(*this);
  return {value.low64(), isInt() && value.fitsUint64()};
}

ExactFloat64 Constant::float64Value() const {
  if (const Rational* value = rep_->get<Rational>()) {
    return exact(ratioToDouble(value->numerator, value->denominator));
  }
  if (const BigFloat* value = rep_->get<BigFloat>()) return exact(value->toDouble());
  if (!isInt()) return {};
  return exact(ratioToDouble(integerOf(*this), BigInt(1)));
}

ExactFloat32 Constant::float32Value() const {
  if (const Rational* value = rep_->get<Rational>()) {
    return exact(ratioToFloat(value->numerator, value->denominator));
  }
  if (const BigFloat* value = rep_->get<BigFloat>()) return exact(value->toFloat());
  if (!isInt()) return {};
  return exact(ratioToFloat(integerOf(*this), BigInt(1)));
}

ComplexFloat32 Constant::complex64Value() const {
  const ComplexValue* value = rep_->get<ComplexValue>();
  if (!value) return {float32Value().value, 0};
  return {value->real->float32Value().value, value->imaginary->float32Value().value};
}

ComplexFloat64 Constant::complex128Value() const {
  const ComplexValue* value = rep_->get<ComplexValue>();
  if (!value) return {float64Value().value, 0};
  return {value->real->float64Value().value, value->imaginary->float64Value().value};
}

int Constant::bitLength() const {
  return static_cast<int>(integerOf(*this).bitLength());
}

int Constant::sign() const {
  if (const int64_t* value = rep_->get<int64_t>()) return *value < 0 ? -1 : *value > 0 ? 1 : 0;
  if (const BigInt* value = rep_->get<BigInt>()) return value->sign();
  if (const Rational* value = rep_->get<Rational>()) return value->numerator.sign();
  if (const BigFloat* value = rep_->get<BigFloat>()) return value->sign();
  if (const ComplexValue* value = rep_->get<ComplexValue>()) {
    return (value->real->sign() | value->imaginary->sign()) != 0 ? 1 : 0;
  }
  return 1;
}

bool Constant::isWhole() const {
  if (const Rational* value = rep_->get<Rational>()) return value->isWhole();
  if (const BigFloat* value = rep_->get<BigFloat>()) return value->isWhole();
  return isInt();
}

ConstantPool::ConstantPool() : owned_(std::make_unique<Owned>()) {
  unknown_ = add(std::make_unique<Constant::Rep>(Constant::Rep{UnknownValue{}}));
  true_ = add(std::make_unique<Constant::Rep>(Constant::Rep{true}));
  false_ = add(std::make_unique<Constant::Rep>(Constant::Rep{false}));
}
ConstantPool::~ConstantPool() = default;

const Constant* ConstantPool::add(std::unique_ptr<Constant::Rep> rep) {
  owned_->constants.push_back(std::make_unique<Constant>(std::move(rep)));
  return owned_->constants.back().get();
}

const Constant* ConstantPool::makeString(std::string_view bytes) {
  return add(std::make_unique<Constant::Rep>(Constant::Rep{TextValue{std::string(bytes)}}));
}

const Constant* ConstantPool::makeInt64(int64_t value) {
  return add(std::make_unique<Constant::Rep>(Constant::Rep{value}));
}

const Constant* ConstantPool::makeUint64(uint64_t value) {
  return makeBigInt(BigInt::fromUint64(value));
}

const Constant* ConstantPool::makeBigInt(BigInt value) {
  if (value.fitsInt64()) return makeInt64(static_cast<int64_t>(value.low64()));
  return add(std::make_unique<Constant::Rep>(Constant::Rep{std::move(value)}));
}

const Constant* ConstantPool::makeRational(Rational value) {
  const bool isSmall = static_cast<int64_t>(value.numerator.bitLength()) < kMaxFractionBits &&
                       static_cast<int64_t>(value.denominator.bitLength()) < kMaxFractionBits;
  if (!isSmall) return makeBigFloat(BigFloat::fromRatio(value.numerator, value.denominator));
  return add(std::make_unique<Constant::Rep>(Constant::Rep{std::move(value)}));
}

const Constant* ConstantPool::makeBigFloat(BigFloat value) {
  if (value.isInfinite()) return unknown_;
  return add(std::make_unique<Constant::Rep>(Constant::Rep{std::move(value)}));
}

const Constant* ConstantPool::makeFloat64(double value) {
  if (!std::isfinite(value)) return unknown_;
  int exponent = 0;
  constexpr int kMantissaBits = 53;
  const double fraction = std::frexp(value, &exponent);
  const BigInt mantissa(static_cast<int64_t>(std::ldexp(fraction, kMantissaBits)));
  exponent -= kMantissaBits;
  if (exponent >= 0) return makeRational({mantissa << static_cast<size_t>(exponent), BigInt(1)});
  return makeRational(Rational::of(mantissa, BigInt::powerOfTwo(static_cast<size_t>(-exponent))));
}

const Constant* ConstantPool::makeComplex(const Constant* real, const Constant* imaginary) {
  if (real->isUnknown() || imaginary->isUnknown()) return unknown_;
  return add(std::make_unique<Constant::Rep>(Constant::Rep{ComplexValue{real, imaginary}}));
}

const Constant* ConstantPool::toInt(const Constant* x) {
  if (x->isInt()) return x;
  if (const Rational* value = x->rep().get<Rational>()) {
    return value->isWhole() ? makeBigInt(value->numerator) : unknown_;
  }
  if (const BigFloat* value = x->rep().get<BigFloat>()) {
    if (!isModerate(*value)) return unknown_;
    if (const auto whole = value->truncated(); whole.isExact) return makeBigInt(whole.value);
    // Earlier operations may have lost the last bits of what is an integer.
    for (const bool awayFromZero : {false, true}) {
      const auto whole = value->roundedTo(kFloatConstantBits - kRoundingSlackBits, awayFromZero).truncated();
      if (whole.isExact) return makeBigInt(whole.value);
    }
    return unknown_;
  }
  if (const ComplexValue* value = x->rep().get<ComplexValue>()) {
    return value->imaginary->sign() == 0 ? toInt(value->real) : unknown_;
  }
  return unknown_;
}

const Constant* ConstantPool::toFloat(const Constant* x) {
  if (x->isInt()) return makeRational({integerOf(*x), BigInt(1)});
  if (x->kind() == ConstantKind::Float) return x;
  if (const ComplexValue* value = x->rep().get<ComplexValue>()) {
    return value->imaginary->sign() == 0 ? toFloat(value->real) : unknown_;
  }
  return unknown_;
}

const Constant* ConstantPool::toComplex(const Constant* x) {
  if (x->kind() == ConstantKind::Complex) return x;
  return x->isNumeric() ? makeComplex(x, makeInt64(0)) : unknown_;
}

const Constant* ConstantPool::real(const Constant* x) {
  const ComplexValue* value = x->rep().get<ComplexValue>();
  return value ? value->real : x;
}

const Constant* ConstantPool::imaginary(const Constant* x) {
  if (x->isUnknown()) return x;
  const ComplexValue* value = x->rep().get<ComplexValue>();
  return value ? value->imaginary : makeInt64(0);
}

const Constant* ConstantPool::roundToFloat32(const Constant* x) {
  if (x->isUnknown()) return x;
  return makeFloat64(static_cast<double>(x->float32Value().value));
}

const Constant* ConstantPool::roundToFloat64(const Constant* x) {
  if (x->isUnknown()) return x;
  return makeFloat64(x->float64Value().value);
}

const Constant* ConstantPool::roundToComplex64(const Constant* x) {
  return makeComplex(roundToFloat32(real(x)), roundToFloat32(imaginary(x)));
}

const Constant* ConstantPool::roundToComplex128(const Constant* x) {
  return makeComplex(roundToFloat64(real(x)), roundToFloat64(imaginary(x)));
}

}  // namespace gopark
