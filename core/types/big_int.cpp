// School arithmetic on limbs; division is Knuth's algorithm D.
#include "core/types/big_int.h"

#include <algorithm>
#include <bit>

#include "core/base/check.h"

namespace gopark {

namespace {

constexpr size_t kLimbBits = 32;

void trim(std::vector<uint32_t>& limbs) {
  while (!limbs.empty() && limbs.back() == 0) limbs.pop_back();
}

uint32_t digitValue(char c) {
  if (c <= '9') return static_cast<uint32_t>(c - '0');
  return static_cast<uint32_t>((c | 0x20) - 'a' + 10);
}

}  // namespace

BigInt::BigInt(int64_t value) {
  const uint64_t bits = static_cast<uint64_t>(value);
  *this = fromUint64(value < 0 ? 0 - bits : bits);
  isNegative_ = value < 0;
}

BigInt::BigInt(Limbs limbs, bool isNegative) : limbs_(std::move(limbs)) {
  trim(limbs_);
  isNegative_ = isNegative && !limbs_.empty();
}

BigInt BigInt::fromUint64(uint64_t value) {
  return BigInt({static_cast<uint32_t>(value), static_cast<uint32_t>(value >> kLimbBits)}, false);
}

// Several digits are gathered in one limb before each pass over the number.
BigInt BigInt::fromDigits(std::string_view digits, uint32_t base) {
  BigInt result;
  uint32_t gathered = 0;
  uint32_t scale = 1;
  for (const char c : digits) {
    if (c == '_') continue;
    gathered = gathered * base + digitValue(c);
    scale *= base;
    if (scale < (uint32_t{1} << 27)) continue;
    result.multiplyAdd(scale, gathered);
    gathered = 0;
    scale = 1;
  }
  if (scale > 1) result.multiplyAdd(scale, gathered);
  trim(result.limbs_);
  return result;
}

BigInt BigInt::powerOfTwo(size_t exponent) {
  return BigInt(1) << exponent;
}

BigInt BigInt::power(uint32_t base, unsigned exponent) {
  BigInt result(1);
  BigInt square = fromUint64(base);
  for (; exponent != 0; exponent >>= 1) {
    if ((exponent & 1) != 0) result = result * square;
    if (exponent > 1) square = square * square;
  }
  return result;
}

void BigInt::multiplyAdd(uint32_t factor, uint32_t addend) {
  uint64_t carry = addend;
  for (uint32_t& limb : limbs_) {
    carry += static_cast<uint64_t>(limb) * factor;
    limb = static_cast<uint32_t>(carry);
    carry >>= kLimbBits;
  }
  if (carry != 0) limbs_.push_back(static_cast<uint32_t>(carry));
}

uint32_t BigInt::divideInPlace(uint32_t divisor) {
  uint64_t remainder = 0;
  for (size_t i = limbs_.size(); i-- > 0;) {
    remainder = (remainder << kLimbBits) | limbs_[i];
    limbs_[i] = static_cast<uint32_t>(remainder / divisor);
    remainder %= divisor;
  }
  trim(limbs_);
  return static_cast<uint32_t>(remainder);
}

size_t BigInt::bitLength() const {
  if (limbs_.empty()) return 0;
  return limbs_.size() * kLimbBits - static_cast<size_t>(std::countl_zero(limbs_.back()));
}

size_t BigInt::trailingZeros() const {
  size_t count = 0;
  for (const uint32_t limb : limbs_) {
    if (limb != 0) return count + static_cast<size_t>(std::countr_zero(limb));
    count += kLimbBits;
  }
  return 0;
}

bool BigInt::fitsInt64() const {
  const size_t bits = bitLength();
  return bits < 64 || (bits == 64 && isNegative_ && trailingZeros() == 63);
}

bool BigInt::fitsUint64() const {
  return !isNegative_ && bitLength() <= 64;
}

uint64_t BigInt::low64() const {
  uint64_t bits = limbs_.empty() ? 0 : limbs_[0];
  if (limbs_.size() > 1) bits |= static_cast<uint64_t>(limbs_[1]) << kLimbBits;
  return isNegative_ ? 0 - bits : bits;
}

std::string BigInt::text() const {
  if (isZero()) return "0";
  constexpr uint32_t kChunk = 1000000000;
  constexpr int kChunkDigits = 9;
  std::string reversed;
  BigInt rest = magnitude();
  while (!rest.isZero()) {
    uint32_t chunk = rest.divideInPlace(kChunk);
    for (int i = 0; i < kChunkDigits && (chunk != 0 || !rest.isZero()); ++i) {
      reversed += static_cast<char>('0' + chunk % 10);
      chunk /= 10;
    }
  }
  if (isNegative_) reversed += '-';
  return {reversed.rbegin(), reversed.rend()};
}

BigInt BigInt::negated() const {
  return BigInt(limbs_, !isNegative_);
}
BigInt BigInt::magnitude() const {
  return BigInt(limbs_, false);
}

int BigInt::compareLimbs(const Limbs& a, const Limbs& b) {
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  for (size_t i = a.size(); i-- > 0;) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

int BigInt::compareMagnitude(const BigInt& other) const {
  return compareLimbs(limbs_, other.limbs_);
}

int BigInt::compare(const BigInt& other) const {
  if (isNegative_ != other.isNegative_) return isNegative_ ? -1 : 1;
  const int order = compareMagnitude(other);
  return isNegative_ ? -order : order;
}

BigInt::Limbs BigInt::addMagnitudes(const Limbs& a, const Limbs& b) {
  Limbs sum(std::max(a.size(), b.size()) + 1);
  uint64_t carry = 0;
  for (size_t i = 0; i < sum.size(); ++i) {
    if (i < a.size()) carry += a[i];
    if (i < b.size()) carry += b[i];
    sum[i] = static_cast<uint32_t>(carry);
    carry >>= kLimbBits;
  }
  return sum;
}

BigInt::Limbs BigInt::subtractMagnitudes(const Limbs& larger, const Limbs& smaller) {
  Limbs difference(larger.size());
  uint64_t borrow = 0;
  for (size_t i = 0; i < larger.size(); ++i) {
    const uint64_t taken = borrow + (i < smaller.size() ? smaller[i] : 0);
    difference[i] = static_cast<uint32_t>(larger[i] - taken);
    borrow = larger[i] < taken ? 1 : 0;
  }
  return difference;
}

BigInt BigInt::operator+(const BigInt& other) const {
  if (isNegative_ == other.isNegative_) return BigInt(addMagnitudes(limbs_, other.limbs_), isNegative_);
  if (compareMagnitude(other) >= 0) return BigInt(subtractMagnitudes(limbs_, other.limbs_), isNegative_);
  return BigInt(subtractMagnitudes(other.limbs_, limbs_), other.isNegative_);
}

BigInt BigInt::operator-(const BigInt& other) const {
  return *this + other.negated();
}

BigInt BigInt::operator*(const BigInt& other) const {
  Limbs product(limbs_.size() + other.limbs_.size());
  for (size_t i = 0; i < limbs_.size(); ++i) {
    uint64_t carry = 0;
    for (size_t j = 0; j < other.limbs_.size(); ++j) {
      carry += product[i + j] + static_cast<uint64_t>(limbs_[i]) * other.limbs_[j];
      product[i + j] = static_cast<uint32_t>(carry);
      carry >>= kLimbBits;
    }
    product[i + other.limbs_.size()] = static_cast<uint32_t>(carry);
  }
  return BigInt(std::move(product), isNegative_ != other.isNegative_);
}

BigInt::Limbs BigInt::shiftLeft(const Limbs& limbs, size_t count) {
  const size_t whole = count / kLimbBits;
  const size_t part = count % kLimbBits;
  Limbs result(limbs.size() + whole + 1);
  for (size_t i = 0; i < limbs.size(); ++i) {
    const uint64_t wide = static_cast<uint64_t>(limbs[i]) << part;
    result[i + whole] |= static_cast<uint32_t>(wide);
    result[i + whole + 1] |= static_cast<uint32_t>(wide >> kLimbBits);
  }
  return result;
}

BigInt::Limbs BigInt::shiftRight(const Limbs& limbs, size_t count) {
  const size_t whole = count / kLimbBits;
  const size_t part = count % kLimbBits;
  if (whole >= limbs.size()) return {};
  Limbs result(limbs.size() - whole);
  for (size_t i = 0; i < result.size(); ++i) {
    uint64_t wide = limbs[i + whole];
    if (i + whole + 1 < limbs.size()) wide |= static_cast<uint64_t>(limbs[i + whole + 1]) << kLimbBits;
    result[i] = static_cast<uint32_t>(wide >> part);
  }
  return result;
}

BigInt BigInt::operator<<(size_t count) const {
  return BigInt(shiftLeft(limbs_, count), isNegative_);
}

BigInt BigInt::operator>>(size_t count) const {
  const bool losesBits = !isZero() && trailingZeros() < count;
  BigInt result(shiftRight(limbs_, count), isNegative_);
  return isNegative_ && losesBits ? result - BigInt(1) : result;
}

// Divides in place, leaves the remainder and gives the quotient. The divisor has two limbs or more.
BigInt::Limbs BigInt::divideMagnitudes(Limbs& remainder, const Limbs& divisor) {
  const auto shift = static_cast<size_t>(std::countl_zero(divisor.back()));
  Limbs v = shiftLeft(divisor, shift);
  trim(v);
  Limbs u = shiftLeft(remainder, shift);  // one limb more than the remainder had
  const size_t n = v.size();
  Limbs quotient(u.size() - n);
  for (size_t j = quotient.size(); j-- > 0;) {
    const uint64_t top = (static_cast<uint64_t>(u[j + n]) << kLimbBits) | u[j + n - 1];
    uint64_t digit = top / v[n - 1];
    uint64_t rest = top % v[n - 1];
    while (digit >> kLimbBits != 0 || digit * v[n - 2] > ((rest << kLimbBits) | u[j + n - 2])) {
      --digit;
      rest += v[n - 1];
      if (rest >> kLimbBits != 0) break;
    }
    uint64_t carry = 0;
    int64_t borrow = 0;
    for (size_t i = 0; i < n; ++i) {
      carry += digit * v[i];
      borrow += static_cast<int64_t>(u[i + j]) - static_cast<int64_t>(static_cast<uint32_t>(carry));
      u[i + j] = static_cast<uint32_t>(borrow);
      borrow >>= kLimbBits;
      carry >>= kLimbBits;
    }
    borrow += static_cast<int64_t>(u[j + n]) - static_cast<int64_t>(carry);
    u[j + n] = static_cast<uint32_t>(borrow);
    if (borrow < 0) {  // the digit was one too large: add the divisor back
      --digit;
      uint64_t sum = 0;
      for (size_t i = 0; i < n; ++i) {
        sum += static_cast<uint64_t>(u[i + j]) + v[i];
        u[i + j] = static_cast<uint32_t>(sum);
        sum >>= kLimbBits;
      }
      u[j + n] += static_cast<uint32_t>(sum);
    }
    quotient[j] = static_cast<uint32_t>(digit);
  }
  remainder = shiftRight(u, shift);
  return quotient;
}

BigInt::QuotientAndRemainder BigInt::divide(const BigInt& divisor) const {
  GOPARK_CHECK(!divisor.isZero(), "division by zero is reported before");
  if (compareMagnitude(divisor) < 0) return {BigInt(), *this};
  const bool isNegative = isNegative_ != divisor.isNegative_;
  if (divisor.limbs_.size() == 1) {
    BigInt quotient = *this;
    const uint32_t remainder = quotient.divideInPlace(divisor.limbs_[0]);
    return {BigInt(std::move(quotient.limbs_), isNegative), BigInt({remainder}, isNegative_)};
  }
  Limbs remainder = limbs_;
  Limbs quotient = divideMagnitudes(remainder, divisor.limbs_);
  return {BigInt(std::move(quotient), isNegative), BigInt(std::move(remainder), isNegative_)};
}

BigInt::Limbs BigInt::twosComplement(size_t size) const {
  Limbs limbs = limbs_;
  limbs.resize(size);
  if (!isNegative_) return limbs;
  uint64_t carry = 1;
  for (uint32_t& limb : limbs) {
    carry += static_cast<uint32_t>(~limb);
    limb = static_cast<uint32_t>(carry);
    carry >>= kLimbBits;
  }
  return limbs;
}

BigInt BigInt::fromTwosComplement(Limbs limbs, bool isNegative) {
  if (!isNegative) return BigInt(std::move(limbs), false);
  const size_t size = limbs.size();
  BigInt negative;
  negative.limbs_ = std::move(limbs);
  negative.isNegative_ = true;
  return BigInt(negative.twosComplement(size), true);
}

template <class F>
BigInt BigInt::combineBits(const BigInt& a, const BigInt& b, F&& f) {
  const size_t size = std::max(a.limbs_.size(), b.limbs_.size()) + 1;
  Limbs x = a.twosComplement(size);
  const Limbs y = b.twosComplement(size);
  for (size_t i = 0; i < size; ++i) x[i] = f(x[i], y[i]);
  const bool isNegative = (x.back() >> (kLimbBits - 1)) != 0;
  return fromTwosComplement(std::move(x), isNegative);
}

BigInt BigInt::operator&(const BigInt& other) const {
  return combineBits(*this, other, [](uint32_t a, uint32_t b) { return a & b; });
}
BigInt BigInt::operator|(const BigInt& other) const {
  return combineBits(*this, other, [](uint32_t a, uint32_t b) { return a | b; });
}
BigInt BigInt::operator^(const BigInt& other) const {
  return combineBits(*this, other, [](uint32_t a, uint32_t b) { return a ^ b; });
}
BigInt BigInt::operator~() const {
  return negated() - BigInt(1);
}

BigInt greatestCommonDivisor(BigInt a, BigInt b) {
  a = a.magnitude();
  b = b.magnitude();
  while (!b.isZero()) {
    BigInt remainder = a.divide(b).remainder;
    a = std::move(b);
    b = std::move(remainder);
  }
  return a;
}

}  // namespace gopark
