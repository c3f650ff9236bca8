// Natives of internal/bytealg: searching and comparing bytes.
#include <algorithm>
#include <cstring>

#include "core/library/native_table.h"
#include "core/value/strings.h"

namespace gopark {
namespace {

std::string_view viewOf(const GoSlice& bytes) {
  return {toPointer<const char>(bytes.data), static_cast<size_t>(bytes.length)};
}

int64_t placeOrMinusOne(size_t found) {
  return found == std::string_view::npos ? -1 : static_cast<int64_t>(found);
}

int64_t indexByteString(std::string_view text, uint8_t byte) {
  return placeOrMinusOne(text.find(static_cast<char>(byte)));
}
int64_t indexByte(GoSlice bytes, uint8_t byte) {
  return indexByteString(viewOf(bytes), byte);
}

int64_t lastIndexByteString(std::string_view text, uint8_t byte) {
  return placeOrMinusOne(text.rfind(static_cast<char>(byte)));
}
int64_t lastIndexByte(GoSlice bytes, uint8_t byte) {
  return lastIndexByteString(viewOf(bytes), byte);
}

// memmem takes linear time; string_view::find does not.
int64_t indexString(std::string_view text, std::string_view wanted) {
  if (wanted.empty()) return 0;
  if (wanted.size() > text.size()) return -1;
  const void* found = memmem(text.data(), text.size(), wanted.data(), wanted.size());
  return found ? static_cast<const char*>(found) - text.data() : -1;
}
int64_t index(GoSlice bytes, GoSlice wanted) {
  return indexString(viewOf(bytes), viewOf(wanted));
}
int64_t lastIndexString(std::string_view text, std::string_view wanted) {
  return placeOrMinusOne(text.rfind(wanted));
}

int64_t countString(std::string_view text, uint8_t byte) {
  return std::count(text.begin(), text.end(), static_cast<char>(byte));
}

int64_t compare(GoSlice a, GoSlice b) {
  const int order = viewOf(a).compare(viewOf(b));
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
bool equal(GoSlice a, GoSlice b) {
  return viewOf(a) == viewOf(b);
}

GoString shareAsString(GoSlice bytes) {
  return {.data = bytes.data, .length = bytes.length};
}
GoSlice shareAsBytes(GoString string) {
  return {.data = string.data, .length = string.length, .capacity = string.length};
}

constexpr NativeEntry kNatives[] = {
    {"internal/bytealg.IndexByte", plain<indexByte>},
    {"internal/bytealg.IndexByteString", plain<indexByteString>},
    {"internal/bytealg.LastIndexByte", plain<lastIndexByte>},
    {"internal/bytealg.LastIndexByteString", plain<lastIndexByteString>},
    {"internal/bytealg.Index", plain<index>},
    {"internal/bytealg.IndexString", plain<indexString>},
    {"internal/bytealg.LastIndexString", plain<lastIndexString>},
    {"internal/bytealg.CountString", plain<countString>},
    {"internal/bytealg.Compare", plain<compare>},
    {"internal/bytealg.Equal", plain<equal>},
    {"internal/bytealg.String", plain<shareAsString>},
    {"internal/bytealg.Bytes", plain<shareAsBytes>},
};

}  // namespace

std::span<const NativeEntry> bytealgNatives() {
  return kNatives;
}

}  // namespace gopark
