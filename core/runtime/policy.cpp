// Go's choices with one P.
#include "core/runtime/policy.h"

namespace gopark {

// The shuffle that select uses: each case takes a random place among those before it.
void NativePolicy::orderCases(std::span<uint16_t> cases) {
  for (size_t i = 1; i < cases.size(); i++) {
    const uint32_t j = random_.below(static_cast<uint32_t>(i + 1));
    const uint16_t number = cases[i];
    cases[i] = cases[j];
    cases[j] = number;
  }
}

}  // namespace gopark
