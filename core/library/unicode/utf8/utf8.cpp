// Natives of unicode/utf8.
#include "core/base/text.h"
#include "core/library/native_table.h"

namespace gopark {
namespace {

constexpr unsigned char kFirstLongByte = 0x80;

std::string_view viewOf(const GoSlice& bytes) {
  return {toPointer<const char>(bytes.data), static_cast<size_t>(bytes.length)};
}

NativeOutcome decode(NativeCall& call, std::string_view text) {
  const DecodedRune decoded = decodeRune(text);
  call.returnWord(text.empty() ? kReplacementRune : decoded.rune);
  call.returnInteger(decoded.width);
  return NativeOutcome::Return;
}

NativeOutcome decodeRuneInString(NativeCall& call) {
  return decode(call, call.text());
}
NativeOutcome decodeRuneInBytes(NativeCall& call) {
  return decode(call, viewOf(call.slice()));
}

int64_t runeCountInString(std::string_view text) {
  int64_t count = 0;
  for (size_t at = 0; at < text.size(); count++) {
    const bool isLong = static_cast<unsigned char>(text[at]) >= kFirstLongByte;
    at += isLong ? static_cast<size_t>(decodeRune(text.substr(at)).width) : 1;
  }
  return count;
}
int64_t runeCount(GoSlice bytes) {
  return runeCountInString(viewOf(bytes));
}

bool validString(std::string_view text) {
  return isValidUtf8(text);
}
bool valid(GoSlice bytes) {
  return isValidUtf8(viewOf(bytes));
}

constexpr NativeEntry kNatives[] = {
    {"unicode/utf8.DecodeRuneInString", decodeRuneInString},
    {"unicode/utf8.DecodeRune", decodeRuneInBytes},
    {"unicode/utf8.RuneCountInString", plain<runeCountInString>},
    {"unicode/utf8.RuneCount", plain<runeCount>},
    {"unicode/utf8.ValidString", plain<validString>},
    {"unicode/utf8.Valid", plain<valid>},
};

}  // namespace

std::span<const NativeEntry> utf8Natives() {
  return kNatives;
}

}  // namespace gopark
