// Go strings in the heap. See strings.h.
#include "core/value/strings.h"

#include <algorithm>

#include "core/base/text.h"

namespace gopark {
namespace {

constexpr int kMaxRuneBytes = 4;

int encodeRune(uint32_t rune, char* out) {
  std::string text;
  appendRune(text, rune);
  std::memcpy(out, text.data(), text.size());
  return static_cast<int>(text.size());
}

// An array as rawbyteslice gives it: its capacity is the whole size class.
std::optional<GoSlice> newRawSlice(Heap& heap, int64_t length, int64_t elementBytes) {
  const int64_t bytes = roundUpSize(length * elementBytes, false);
  void* data = heap.allocate(bytes, kNoPointers);
  if (!data) return std::nullopt;
  return GoSlice{.data = toWord(data), .length = length, .capacity = bytes / elementBytes};
}

}  // namespace

std::optional<GoString> newString(Heap& heap, std::string_view text) {
  if (text.empty()) return GoString{};
  void* data = heap.allocate(static_cast<int64_t>(text.size()), kNoPointers);
  if (!data) return std::nullopt;
  std::memcpy(data, text.data(), text.size());
  return GoString{.data = toWord(data), .length = static_cast<int64_t>(text.size())};
}

std::optional<GoString> concat(Heap& heap, std::span<const GoString> strings) {
  int64_t length = 0;
  const GoString* last = nullptr;
  bool isSingle = true;
  for (const GoString& string : strings) {
    if (string.length == 0) continue;
    isSingle = last == nullptr;
    last = &string;
    length += string.length;
  }
  if (!last) return GoString{};
  if (isSingle) return *last;

  auto* data = static_cast<uint8_t*>(heap.allocate(length, kNoPointers));
  if (!data) return std::nullopt;
  uint8_t* at = data;
  for (const GoString& string : strings) {
    if (string.length == 0) continue;
    std::memcpy(at, toPointer(string.data), static_cast<size_t>(string.length));
    at += string.length;
  }
  return GoString{.data = toWord(data), .length = length};
}

std::optional<GoString> bytesToString(Heap& heap, const GoSlice& bytes) {
  return newString(heap, {toPointer<const char>(bytes.data), static_cast<size_t>(bytes.length)});
}

std::optional<GoSlice> stringToBytes(Heap& heap, const GoString& string) {
  std::optional<GoSlice> slice = newRawSlice(heap, string.length, 1);
  if (slice && string.length > 0) {
    std::memcpy(toPointer(slice->data), toPointer(string.data), static_cast<size_t>(string.length));
  }
  return slice;
}

std::optional<GoSlice> stringToRunes(Heap& heap, const GoString& string) {
  int64_t count = 0;
  for (std::string_view left = string.view(); !left.empty(); count++) {
    left.remove_prefix(static_cast<size_t>(decodeRune(left).width));
  }
  std::optional<GoSlice> slice = newRawSlice(heap, count, 4);
  if (!slice) return std::nullopt;
  auto* rune = toPointer<uint32_t>(slice->data);
  for (std::string_view left = string.view(); !left.empty(); rune++) {
    const DecodedRune decoded = decodeRune(left);
    *rune = decoded.rune;
    left.remove_prefix(static_cast<size_t>(decoded.width));
  }
  return slice;
}

std::optional<GoString> runesToString(Heap& heap, const GoSlice& runes) {
  std::string text;
  const auto* rune = toPointer<const uint32_t>(runes.data);
  for (int64_t i = 0; i < runes.length; i++) appendRune(text, rune[i]);
  return newString(heap, text);
}

std::optional<GoString> runeToString(Heap& heap, int64_t rune) {
  const bool isRune = rune >= 0 && rune <= static_cast<int64_t>(kMaxRune);
  char bytes[kMaxRuneBytes];
  const int width = encodeRune(isRune ? static_cast<uint32_t>(rune) : kReplacementRune, bytes);
  return newString(heap, {bytes, static_cast<size_t>(width)});
}

int compareStrings(const GoString& a, const GoString& b) {
  const auto common = static_cast<size_t>(std::min(a.length, b.length));
  const int order = common == 0 ? 0 : std::memcmp(toPointer(a.data), toPointer(b.data), common);
  if (order != 0) return order;
  return a.length < b.length ? -1 : a.length > b.length ? 1 : 0;
}

}  // namespace gopark
