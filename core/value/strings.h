// Go strings in the heap. A result without value means that the heap has no room (see Heap::allocate).
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/value/heap.h"
#include "core/value/value.h"

namespace gopark {

[[nodiscard]] std::optional<GoString> newString(Heap& heap, std::string_view text);
// All of them joined; when only one is not empty, that one itself, as in Go.
[[nodiscard]] std::optional<GoString> concat(Heap& heap, std::span<const GoString> strings);
[[nodiscard]] std::optional<GoString> bytesToString(Heap& heap, const GoSlice& bytes);
[[nodiscard]] std::optional<GoSlice> stringToBytes(Heap& heap, const GoString& string);
[[nodiscard]] std::optional<GoSlice> stringToRunes(Heap& heap, const GoString& string);
[[nodiscard]] std::optional<GoString> runesToString(Heap& heap, const GoSlice& runes);
// string(rune): U+FFFD for what is no rune.
[[nodiscard]] std::optional<GoString> runeToString(Heap& heap, int64_t rune);

inline bool equalStrings(const GoString& a, const GoString& b) {
  if (a.length != b.length) return false;
  if (a.data == b.data) return true;
  return std::memcmp(toPointer(a.data), toPointer(b.data), static_cast<size_t>(a.length)) == 0;
}
// Negative, 0 or positive, bytewise.
int compareStrings(const GoString& a, const GoString& b);

}  // namespace gopark
