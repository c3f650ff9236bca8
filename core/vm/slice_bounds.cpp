// The bounds of slice expressions: the words.
#include "core/vm/slice_bounds.h"

#include "core/base/text.h"

namespace gopark {
namespace {

bool isOutside(int64_t index, int64_t limit) {
  return static_cast<uint64_t>(index) > static_cast<uint64_t>(limit);
}

// "[" before index after "]": a negative index stands alone, else what it violates follows.
std::string violation(const char* before, int64_t index, const char* after, const std::string& rest) {
  const std::string text = std::string("slice bounds out of range [") + before + decimal(index);
  return index < 0 ? text + after + "]" : text + rest;
}

}  // namespace

std::string describeViolation(const SliceBounds& bounds, int64_t limit, const char* limitName) {
  const std::string withLimit = std::string("] with ") + limitName + " " + decimal(limit);
  if (bounds.hasMax) {
    if (isOutside(bounds.max, limit)) return violation("::", bounds.max, "", withLimit);
    if (isOutside(bounds.high, bounds.max))
      return violation(":", bounds.high, ":", ":" + decimal(bounds.max) + "]");
    return violation("", bounds.low, "::", ":" + decimal(bounds.high) + ":]");
  }
  if (bounds.hasHigh && isOutside(bounds.high, limit)) return violation(":", bounds.high, "", withLimit);
  return violation("", bounds.low, ":", ":" + decimal(bounds.high) + "]");
}

}  // namespace gopark
