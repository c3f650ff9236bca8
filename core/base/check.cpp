// The last words of a broken invariant of our own.
#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace gopark {

void failCheck(const char* sentence, const char* file, int line) {
  const std::string text =
      std::string("gopark: internal error at ") + file + ":" + std::to_string(line) + ": " + sentence +
      "\nThis is a bug of gopark, not of your program: please report it together with the program.\n";
  std::fputs(text.c_str(), stderr);
  std::fflush(stderr);
  std::abort();
}

}  // namespace gopark
