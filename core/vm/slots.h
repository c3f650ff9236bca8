// What the loop's cases are made of: small total functions over slots and memory, all inlined.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

#include "core/base/text.h"
#include "core/code/instruction.h"
#include "core/value/strings.h"
#include "core/value/value.h"

namespace gopark {

// Go's first page: every access below it is a nil dereference.
inline constexpr uint64_t kFirstAddress = 4096;
// The last word of an Append of one 64-bit value, after linking: count | element bytes << 32.
inline constexpr uint64_t kAppendOneWord = 1 | uint64_t{8} << 32;

inline bool isNil(uint64_t address) {
  return address < kFirstAddress;
}
inline int64_t signedSlot(Slot slot) {
  return static_cast<int64_t>(slot);
}
inline int64_t signedOperand(uint16_t operand) {
  return static_cast<int16_t>(operand);
}
inline uint64_t immediate(uint16_t operand) {
  return static_cast<uint64_t>(signedOperand(operand));
}

template <class T>
uint64_t extended(Slot slot) {
  return static_cast<uint64_t>(static_cast<int64_t>(static_cast<T>(slot)));
}

template <class T>
T readMemory(const void* address) {
  T value;
  std::memcpy(&value, address, sizeof value);
  return value;
}

template <class T>
void writeMemory(void* address, T value) {
  std::memcpy(address, &value, sizeof value);
}

template <class T>
uint64_t readExtended(const void* address) {
  return static_cast<uint64_t>(static_cast<int64_t>(readMemory<T>(address)));
}

// ---- integers

inline uint64_t divideSigned(uint64_t dividend, uint64_t divisor) {
  if (divisor == ~uint64_t{0}) return -dividend;  // MinInt64 / -1 wraps
  return static_cast<uint64_t>(signedSlot(dividend) / signedSlot(divisor));
}

inline uint64_t remainderSigned(uint64_t dividend, uint64_t divisor) {
  if (divisor == ~uint64_t{0}) return 0;
  return static_cast<uint64_t>(signedSlot(dividend) % signedSlot(divisor));
}

inline uint64_t shiftLeft(uint64_t value, uint64_t count) {
  return count < 64 ? value << count : 0;
}
inline uint64_t shiftRightUnsigned(uint64_t value, uint64_t count) {
  return count < 64 ? value >> count : 0;
}
inline uint64_t shiftRightSigned(uint64_t value, uint64_t count) {
  return static_cast<uint64_t>(signedSlot(value) >> (count < 64 ? count : 63));
}

// ---- floating point

template <class T>
T smaller(T a, T b) {
  if (a != a || b != b) return std::numeric_limits<T>::quiet_NaN();
  if (a == 0 && b == 0) return std::signbit(a) ? a : b;
  return a < b ? a : b;
}

template <class T>
T larger(T a, T b) {
  if (a != a || b != b) return std::numeric_limits<T>::quiet_NaN();
  if (a == 0 && b == 0) return std::signbit(a) ? b : a;
  return a > b ? a : b;
}

inline constexpr double kTwoTo63 = 9223372036854775808.0;

// As amd64's cvttsd2sq: what does not fit becomes MinInt64.
inline uint64_t truncatedSigned(double value) {
  if (value >= -kTwoTo63 && value < kTwoTo63) return static_cast<uint64_t>(static_cast<int64_t>(value));
  return uint64_t{1} << 63;
}

// As amd64's cvttsd2sl: what does not fit becomes MinInt32.
inline uint64_t truncatedSigned32(double value) {
  constexpr double kTwoTo31 = 2147483648.0;
  const bool fits = value > -kTwoTo31 - 1 && value < kTwoTo31;
  return static_cast<uint64_t>(int64_t{fits ? static_cast<int32_t>(value) : INT32_MIN});
}

// As gc compiles it for amd64, where only the signed conversion is an instruction.
inline uint64_t truncatedUnsigned(double value) {
  if (value < kTwoTo63) return truncatedSigned(value);
  return truncatedSigned(value - kTwoTo63) | uint64_t{1} << 63;
}

// ---- copies between memory and frame

inline void zeroSlots(Slot* to, size_t count) {
  std::memset(to, 0, count * sizeof(Slot));
}

// Up to so many bytes are copied in the loop, word by word: most aggregates are two or three words.
inline constexpr uint64_t kShortCopy = 64;

inline void copyShort(void* to, const void* from, uint64_t bytes) {
  auto* target = static_cast<uint8_t*>(to);
  auto* source = static_cast<const uint8_t*>(from);
  for (; bytes >= 8; bytes -= 8, target += 8, source += 8) writeMemory(target, readMemory<uint64_t>(source));
  for (; bytes > 0; --bytes) *target++ = *source++;
}

// The rest of the last slot becomes zero.
inline void copyShortIntoFrame(Slot* to, const void* from, uint64_t bytes) {
  if (bytes % 8 != 0) to[bytes / 8] = 0;
  copyShort(to, from, bytes);
}

inline void copyBytes(void* to, const void* from, uint64_t bytes) {
  if (bytes <= kShortCopy) {
    copyShort(to, from, bytes);
  } else {
    std::memmove(to, from, static_cast<size_t>(bytes));
  }
}

inline void copyIntoFrame(Slot* to, const void* from, uint64_t bytes) {
  if (bytes % 8 != 0) to[bytes / 8] = 0;
  copyBytes(to, from, bytes);
}

inline uint8_t* frameBytes(Slot* fp, uint16_t slot, uint64_t byte) {
  return reinterpret_cast<uint8_t*>(fp + slot) + byte;
}

inline void frameLoadBytes(const Instruction* pc, Slot* fp) {
  const uint64_t bytes = pc[1].word();
  std::memmove(fp + pc->a, frameBytes(fp, pc->b, pc->c), static_cast<size_t>(bytes));
  if (bytes % 8 != 0) std::memset(reinterpret_cast<uint8_t*>(fp + pc->a) + bytes, 0, 8 - bytes % 8);
}

inline void frameIndexLoad(const Instruction* pc, Slot* fp) {
  const uint64_t bytes = pc[1].word() & 0xffffffff;
  const uint64_t offset = fp[pc->c] * bytes;
  std::memmove(fp + pc->a, frameBytes(fp, pc->b, offset), static_cast<size_t>(bytes));
  if (bytes % 8 != 0) std::memset(reinterpret_cast<uint8_t*>(fp + pc->a) + bytes, 0, 8 - bytes % 8);
}

inline void frameIndexStore(const Instruction* pc, Slot* fp) {
  const uint64_t bytes = pc[1].word() & 0xffffffff;
  std::memmove(frameBytes(fp, pc->a, fp[pc->b] * bytes), fp + pc->c, static_cast<size_t>(bytes));
}

// ---- strings, slices, interfaces in the frame

inline GoString stringAt(const Slot* slot) {
  return {slot[0], signedSlot(slot[1])};
}
inline GoSlice sliceAt(const Slot* slot) {
  return {slot[0], signedSlot(slot[1]), signedSlot(slot[2])};
}
inline GoInterface interfaceAt(const Slot* slot) {
  return {slot[0], slot[1]};
}

inline void putString(Slot* slot, const GoString& string) {
  slot[0] = string.data;
  slot[1] = static_cast<uint64_t>(string.length);
}

inline void putSlice(Slot* slot, const GoSlice& slice) {
  slot[0] = slice.data;
  slot[1] = static_cast<uint64_t>(slice.length);
  slot[2] = static_cast<uint64_t>(slice.capacity);
}

inline void putInterface(Slot* slot, const GoInterface& interface) {
  slot[0] = interface.type;
  slot[1] = interface.data;
}

inline bool equalStringSlots(const Slot* a, const Slot* b) {
  return a[1] == b[1] && equalStrings(stringAt(a), stringAt(b));
}

// RangeString: the rune at R[c] and the index behind it, or -1 at the end.
inline void stepOverRune(const Instruction* pc, Slot* fp) {
  const uint64_t index = fp[pc->c];
  if (index >= fp[pc->b + 1]) {
    fp[pc->a + 1] = ~uint64_t{0};
    return;
  }
  const GoString string = stringAt(fp + pc->b);
  const uint8_t first = toPointer<const uint8_t>(string.data)[index];
  if (first < 0x80) {
    fp[pc->a] = first;
    fp[pc->a + 1] = index + 1;
    return;
  }
  const DecodedRune decoded = decodeRune(string.view().substr(static_cast<size_t>(index)));
  fp[pc->a] = decoded.rune;
  fp[pc->a + 1] = index + static_cast<uint64_t>(decoded.width);
}

// ---- jumps

// Where JumpTable goes on for the value.
inline const Instruction* jumpTableTarget(const Instruction* pc, uint64_t value) {
  const Instruction* end = pc + 1 + pc->b;
  if (value >= pc->b) return end;
  return end + static_cast<int64_t>(pc[1 + value].word());
}

}  // namespace gopark
