// The bounds of slice expressions: the words.
#include "core/vm/slice_bounds.h"

#include "core/base/text.h"
#include "core/vm/print_value.h"

namespace gopark {
namespace {

bool isOutside(int64_t index, int64_t limit) {
  return static_cast<uint64_t>(index) > static_cast<uint64_t>(limit);
}

struct Bound {
  int64_t value;
  bool isUnsigned;
  std::string text() const {
    return isUnsigned ? unsignedText(static_cast<uint64_t>(value)) : decimal(value);
  }
};

// "[" before bound after "]": a negative bound stands alone, else what it violates follows.
std::string violation(const char* before, Bound bound, const char* after, const std::string& rest) {
  const std::string text = std::string("slice bounds out of range [") + before + bound.text();
  return bound.value < 0 && !bound.isUnsigned ? text + after + "]" : text + rest;
}

}  // namespace

std::string describeViolation(const SliceBounds& bounds, int64_t limit, const char* limitName) {
  const Bound low{bounds.low, bounds.isLowUnsigned};
  const Bound high{bounds.high, bounds.isHighUnsigned};
  const Bound max{bounds.max, bounds.isMaxUnsigned};
  const std::string withLimit = std::string("] with ") + limitName + " " + decimal(limit);
  if (bounds.hasMax) {
    if (isOutside(bounds.max, limit)) return violation("::", max, "", withLimit);
    if (isOutside(bounds.high, bounds.max)) return violation(":", high, ":", ":" + decimal(bounds.max) + "]");
    return violation("", low, "::", ":" + decimal(bounds.high) + ":]");
  }
  if (bounds.hasHigh && isOutside(bounds.high, limit)) return violation(":", high, "", withLimit);
  return violation("", low, ":", ":" + decimal(bounds.high) + "]");
}

}  // namespace gopark
