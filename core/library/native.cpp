// Making Go strings for natives, and numbering call sites. See native.h.
#include "core/library/native.h"

#include "core/value/strings.h"

namespace gopark {

uint64_t NativeState::numberOf(const CallSite& site) {
  const uint64_t place = uint64_t{site.offset} << 32 | static_cast<uint32_t>(site.line);
  uint64_t& number = callSiteNumbers[{site.function.data(), place}];
  if (number == 0) {
    callSites.push_back(site);
    number = callSites.size();
  }
  return number;
}

GoString NativeCall::newString(std::string_view text) {
  const std::optional<GoString> string = gopark::newString(heap_, text);
  if (string) return *string;
  noteMissing(static_cast<int64_t>(text.size()));
  return {};
}

void NativeCall::returnText(std::string_view text) {
  returnString(newString(text));
}

}  // namespace gopark
