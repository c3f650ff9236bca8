// Lists of fixed texts in one piece of memory: each text ends with a zero, and so does the list
// ("one\0two\0").
//
// A list of string_views costs eight bytes more for each text, which hardly compress: it counts in the
// module.
#pragma once

#include <cstddef>
#include <string_view>

namespace gopark {

// The text at a place from 0 on; the list must be that long. Slow: for what is asked seldom.
constexpr std::string_view textAt(const char* list, size_t index) {
  for (; index > 0; index--) list += std::string_view(list).size() + 1;
  return list;
}

// Whether a text is in the list; none in it is empty.
constexpr bool isInTextList(const char* list, std::string_view text) {
  for (std::string_view each = list; !each.empty(); each = each.data() + each.size() + 1) {
    if (each == text) return true;
  }
  return false;
}

static_assert(textAt("one\0two\0", 1) == "two");
static_assert(isInTextList("one\0two\0", "two") && !isInTextList("one\0two\0", "tw"));

}  // namespace gopark
