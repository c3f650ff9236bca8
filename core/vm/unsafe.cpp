// Slices and strings made of addresses: unsafe.Slice and unsafe.String.
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

// Whether `length` elements of that size from the address on end within 64 bits of address space.
bool isInAddressSpace(uint64_t address, uint64_t length, uint64_t elementBytes) {
  uint64_t bytes = 0;
  return !__builtin_mul_overflow(length, elementBytes, &bytes) && (bytes == 0 || bytes <= -address);
}

}  // namespace

// Go calls it runtime.unsafeslice.
bool Machine::unsafeSlice(Pc pc, Slot* fp) {
  const Slot address = fp[pc->b];
  const int64_t length = signedSlot(fp[pc->c]);
  const bool isNilWithElements = address == 0 && length > 0;
  const bool isOutOfRange = length < 0 || !isInAddressSpace(address, fp[pc->c], pc[1].word());
  if (isNilWithElements) return panicErrorString(pc, fp, "unsafe.Slice: ptr is nil and len is not zero");
  if (isOutOfRange) return panicErrorString(pc, fp, "unsafe.Slice: len out of range");
  putSlice(fp + pc->a, {address, length, length});
  return true;
}

// Go calls it runtime.unsafestring.
bool Machine::unsafeString(Pc pc, Slot* fp) {
  const Slot address = fp[pc->b];
  const int64_t length = signedSlot(fp[pc->c]);
  const bool isNilWithBytes = address == 0 && length > 0;
  const bool isOutOfRange = length < 0 || !isInAddressSpace(address, fp[pc->c], 1);
  if (isNilWithBytes) return panicErrorString(pc, fp, "unsafe.String: ptr is nil and len is not zero");
  if (isOutOfRange) return panicErrorString(pc, fp, "unsafe.String: len out of range");
  putString(fp + pc->a, {address, length});
  return true;
}

}  // namespace gopark
