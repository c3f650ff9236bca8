// GOPARK_CHECK: our own invariants. A failed check is a bug of gopark, never of the program it runs.
#pragma once

namespace gopark {

// Reports the broken invariant on standard error, with how to report it, and stops the process
// (natively: abort; wasm: a trap, which the worker shows as "a bug of gopark").
[[noreturn]] void failCheck(const char* sentence, const char* file, int line);

}  // namespace gopark

#define GOPARK_CHECK(condition, sentence) \
  ((condition) ? (void)0 : ::gopark::failCheck(sentence, __FILE__, __LINE__))
#define GOPARK_UNREACHABLE(sentence) ::gopark::failCheck(sentence, __FILE__, __LINE__)
