// The last words of a broken invariant of our own.
#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace gopark {

void failCheck(const char* condition, const char* sentence, const char* file, int line) {
  std::fprintf(stderr,
               "gopark: internal error at %s:%d: %s (%s)\n"
               "This is a bug of gopark, not of your program: please report it together with the program.\n",
               file, line, sentence, condition);
  std::fflush(stderr);
  std::abort();
}

}  // namespace gopark
