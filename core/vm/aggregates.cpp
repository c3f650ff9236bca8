// Slices and strings: slicing, making, appending, copying, converting.
#include <algorithm>
#include <cstring>
#include <span>

#include "core/base/text.h"
#include "core/value/slice.h"
#include "core/value/strings.h"
#include "core/vm/machine.h"
#include "core/vm/slice_bounds.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

// x of SliceSlice, SliceString and SliceArray.
struct SliceShape {
  bool hasLow, hasHigh, hasMax;
  bool isLowUnsigned, isHighUnsigned, isMaxUnsigned;
  uint64_t elementBytes;
  explicit SliceShape(uint64_t word)
      : hasLow((word & 1) != 0),
        hasHigh((word & 2) != 0),
        hasMax((word & 4) != 0),
        isLowUnsigned((word & 8) != 0),
        isHighUnsigned((word & 16) != 0),
        isMaxUnsigned((word & 32) != 0),
        elementBytes(word >> 8) {}
};

SliceBounds boundsAt(const Slot* slot, const SliceShape& shape, int64_t length) {
  SliceBounds bounds{0, length, 0, shape.hasHigh, shape.hasMax};
  if (shape.hasLow) bounds.low = signedSlot(slot[0]);
  if (shape.hasHigh) bounds.high = signedSlot(slot[1]);
  if (shape.hasMax) bounds.max = signedSlot(slot[2]);
  bounds.isLowUnsigned = shape.isLowUnsigned;
  bounds.isHighUnsigned = shape.isHighUnsigned;
  bounds.isMaxUnsigned = shape.isMaxUnsigned;
  return bounds;
}

// A slice without capacity keeps its old address, so that it does not point behind the array.
GoSlice sliced(uint64_t data, const SliceBounds& bounds, int64_t capacity, uint64_t elementBytes) {
  const int64_t newCapacity = (bounds.hasMax ? bounds.max : capacity) - bounds.low;
  const uint64_t skipped = newCapacity == 0 ? 0 : static_cast<uint64_t>(bounds.low) * elementBytes;
  return {data + skipped, bounds.high - bounds.low, newCapacity};
}

// Negative when it is more than an int holds: elements without bytes can be that many.
int64_t lengthOfBoth(int64_t length, int64_t more) {
  return static_cast<int64_t>(static_cast<uint64_t>(length) + static_cast<uint64_t>(more));
}

}  // namespace

bool Machine::sliceSlice(Pc pc, Slot* fp) {
  const GoSlice slice = sliceAt(fp + pc->b);
  const SliceShape shape(pc[1].word());
  const SliceBounds bounds = boundsAt(fp + pc->c, shape, slice.length);
  const std::string violation = boundsViolation(bounds, slice.capacity, "capacity");
  if (!violation.empty()) return panicBounds(pc, fp, violation);
  putSlice(fp + pc->a, sliced(slice.data, bounds, slice.capacity, shape.elementBytes));
  return true;
}

bool Machine::sliceString(Pc pc, Slot* fp) {
  const GoString string = stringAt(fp + pc->b);
  const SliceBounds bounds = boundsAt(fp + pc->c, SliceShape(pc[1].word()), string.length);
  const std::string violation = boundsViolation(bounds, string.length, "length");
  if (!violation.empty()) return panicBounds(pc, fp, violation);
  const uint64_t skipped = bounds.low == bounds.high ? 0 : static_cast<uint64_t>(bounds.low);
  putString(fp + pc->a, {string.data + skipped, bounds.high - bounds.low});
  return true;
}

bool Machine::sliceArray(Pc pc, Slot* fp) {
  const Slot array = fp[pc->b];
  if (isNil(array)) return panicNil(pc, fp, array);
  const auto length = static_cast<int64_t>(pc[2].word());
  const SliceShape shape(pc[1].word());
  const SliceBounds bounds = boundsAt(fp + pc->c, shape, length);
  const std::string violation = boundsViolation(bounds, length, "length");
  if (!violation.empty()) return panicBounds(pc, fp, violation);
  putSlice(fp + pc->a, sliced(array, bounds, length, shape.elementBytes));
  return true;
}

bool Machine::makeSlice(Pc pc, Slot* fp) {
  const TypeDesc& element = typeAt(pc[1].word());
  const int64_t length = signedSlot(fp[pc->b]);
  const int64_t capacity = signedSlot(fp[pc->c]);
  if (isTooLong(length, element.size)) return panicErrorString(pc, fp, "makeslice: len out of range");
  if (length > capacity || isTooLong(capacity, element.size))
    return panicErrorString(pc, fp, "makeslice: cap out of range");
  const auto slice =
      allocate(pc, fp, capacity * element.size, [&] { return newSlice(heap_, element, length, capacity); });
  if (!slice) return false;
  putSlice(fp + pc->a, *slice);
  return true;
}

// y is, after linking, count | element bytes << 32.
bool Machine::append(Pc pc, Slot* fp) {
  const TypeDesc& element = typeAt(pc[1].word());
  const auto count = static_cast<int64_t>(pc[2].word() & 0xffffffff);
  GoSlice slice = sliceAt(fp + pc->b);
  const int64_t oldLength = slice.length;
  const int64_t newLength = lengthOfBoth(oldLength, count);
  if (newLength < 0 || newLength > slice.capacity) {
    const int64_t capacity =
        grownCapacity(slice.capacity, newLength, element.size, element.pointers.pointerBytes != 0);
    if (capacity < 0) return panicErrorString(pc, fp, "growslice: len out of range");
    const auto grown = allocate(pc, fp, capacity * element.size,
                                [&] { return growSlice(heap_, element, slice, newLength); });
    if (!grown) return false;
    slice = *grown;
  }
  slice.length = newLength;
  auto* to = toPointer<uint8_t>(slice.data) + oldLength * element.size;
  const Slot* from = fp + pc->c;
  for (int64_t value = 0; value < count; ++value) {
    copyBytes(to, from, static_cast<uint64_t>(element.size));
    to += element.size;
    from += element.slots;
  }
  putSlice(fp + pc->a, slice);
  return true;
}

bool Machine::appendBytes(Pc pc, Slot* fp, const TypeDesc& element, const GoSlice& more) {
  GoSlice slice = sliceAt(fp + pc->b);
  const int64_t oldLength = slice.length;
  const int64_t newLength = lengthOfBoth(oldLength, more.length);
  if (newLength < 0 || newLength > slice.capacity) {
    const int64_t capacity =
        grownCapacity(slice.capacity, newLength, element.size, element.pointers.pointerBytes != 0);
    if (capacity < 0) return panicErrorString(pc, fp, "growslice: len out of range");
    const auto grown = allocate(pc, fp, capacity * element.size,
                                [&] { return growSlice(heap_, element, slice, newLength); });
    if (!grown) return false;
    slice = *grown;
  }
  slice.length = newLength;
  if (more.length > 0) {
    std::memmove(toPointer<uint8_t>(slice.data) + oldLength * element.size, toPointer(more.data),
                 static_cast<size_t>(more.length * element.size));
  }
  putSlice(fp + pc->a, slice);
  return true;
}

bool Machine::appendSlice(Pc pc, Slot* fp) {
  return appendBytes(pc, fp, typeAt(pc[1].word()), sliceAt(fp + pc->c));
}

bool Machine::appendString(Pc pc, Slot* fp) {
  const GoString string = stringAt(fp + pc->c);
  return appendBytes(pc, fp, *program_.wellKnown.byteType, {string.data, string.length, string.length});
}

bool Machine::copySlice(Pc pc, Slot* fp) {
  const int64_t count = std::min(signedSlot(fp[pc->b + 1]), signedSlot(fp[pc->c + 1]));
  if (count > 0) {
    std::memmove(toPointer(fp[pc->b]), toPointer(fp[pc->c]),
                 static_cast<size_t>(static_cast<uint64_t>(count) * pc[1].word()));
  }
  fp[pc->a] = static_cast<uint64_t>(count);
  return true;
}

bool Machine::copyString(Pc pc, Slot* fp) {
  const int64_t count = std::min(signedSlot(fp[pc->b + 1]), signedSlot(fp[pc->c + 1]));
  if (count > 0) std::memmove(toPointer(fp[pc->b]), toPointer(fp[pc->c]), static_cast<size_t>(count));
  fp[pc->a] = static_cast<uint64_t>(count);
  return true;
}

bool Machine::clearSlice(Pc pc, Slot* fp) {
  const GoSlice slice = sliceAt(fp + pc->a);
  if (slice.length > 0) {
    std::memset(toPointer(slice.data), 0,
                static_cast<size_t>(static_cast<uint64_t>(slice.length) * pc[1].word()));
  }
  return true;
}

bool Machine::concatStrings(Pc pc, Slot* fp) {
  const std::span<const GoString> strings(reinterpret_cast<const GoString*>(fp + pc->b), pc->c);
  int64_t bytes = 0;
  for (const GoString& string : strings) bytes += string.length;
  const auto joined = allocate(pc, fp, bytes, [&] { return concat(heap_, strings); });
  if (joined) putString(fp + pc->a, *joined);
  return joined.has_value();
}

bool Machine::stringToBytes(Pc pc, Slot* fp) {
  const GoString string = stringAt(fp + pc->b);
  const auto bytes = allocate(pc, fp, string.length, [&] { return gopark::stringToBytes(heap_, string); });
  if (bytes) putSlice(fp + pc->a, *bytes);
  return bytes.has_value();
}

bool Machine::bytesToString(Pc pc, Slot* fp) {
  const GoSlice bytes = sliceAt(fp + pc->b);
  const auto string = allocate(pc, fp, bytes.length, [&] { return gopark::bytesToString(heap_, bytes); });
  if (string) putString(fp + pc->a, *string);
  return string.has_value();
}

bool Machine::stringToRunes(Pc pc, Slot* fp) {
  const GoString string = stringAt(fp + pc->b);
  const auto runes =
      allocate(pc, fp, string.length * 4, [&] { return gopark::stringToRunes(heap_, string); });
  if (runes) putSlice(fp + pc->a, *runes);
  return runes.has_value();
}

bool Machine::runesToString(Pc pc, Slot* fp) {
  const GoSlice runes = sliceAt(fp + pc->b);
  const auto string = allocate(pc, fp, runes.length * 4, [&] { return gopark::runesToString(heap_, runes); });
  if (string) putString(fp + pc->a, *string);
  return string.has_value();
}

bool Machine::intToString(Pc pc, Slot* fp) {
  const int64_t rune = signedSlot(fp[pc->b]);
  const auto string = allocate(pc, fp, 4, [&] { return runeToString(heap_, rune); });
  if (string) putString(fp + pc->a, *string);
  return string.has_value();
}

}  // namespace gopark
