// Unpacking of runs. See packed_runs.h.
#include "core/base/packed_runs.h"

namespace gopark {

std::vector<Run> unpackRuns(std::span<const uint8_t> packed, size_t count) {
  std::vector<Run> runs(count);
  // The runs of each kind as a list: until a run has its length, the number of the next one stands there.
  std::array<uint32_t, 256> firstOf = {};
  for (size_t i = count; i > 0; --i) {
    const auto kind = static_cast<uint8_t>(packed[i - 1] - kFirstKind);
    runs[i - 1] = {kind, firstOf[kind]};
    firstOf[kind] = static_cast<uint32_t>(i);
  }
  const uint8_t* from = &packed[count];
  for (uint32_t number : firstOf) {
    while (number != 0) {
      Run& run = runs[number - 1];
      number = run.length;
      run.length = 0;
      int shift = 0;
      do {
        run.length |= (*from & 0x7Fu) << shift;
        shift += 7;
      } while (*from++ >= 0x80);
    }
  }
  return runs;
}

}  // namespace gopark
