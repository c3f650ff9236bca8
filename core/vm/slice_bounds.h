// The bounds of slice expressions, checked in Go's order and reported in Go's words (GO_BEHAVIOUR 2.3).
#pragma once

#include <cstdint>
#include <string>

namespace gopark {

// s[low:high:max]; a missing low is 0, a missing high the length.
struct SliceBounds {
  int64_t low;
  int64_t high;
  int64_t max;
  bool hasHigh;
  bool hasMax;
  bool isLowUnsigned = false;  // what looks negative is a large unsigned integer
  bool isHighUnsigned = false;
  bool isMaxUnsigned = false;
};

std::string describeViolation(const SliceBounds& bounds, int64_t limit, const char* limitName);

// Empty when low <= high <= max <= limit; else the text of the panic. `limitName` is "capacity" or "length".
inline std::string boundsViolation(const SliceBounds& bounds, int64_t limit, const char* limitName) {
  const auto top = static_cast<uint64_t>(bounds.hasMax ? bounds.max : limit);
  const auto high = static_cast<uint64_t>(bounds.high);
  const bool isFine =
      top <= static_cast<uint64_t>(limit) && high <= top && static_cast<uint64_t>(bounds.low) <= high;
  return isFine ? std::string() : describeViolation(bounds, limit, limitName);
}

}  // namespace gopark
