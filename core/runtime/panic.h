// Panics on their way: the chain a crashing goroutine prints (GO_BEHAVIOUR 2.4, 2.5).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/value/value.h"

namespace gopark {

// One call of panic (or runtime.Goexit) whose deferred calls are running.
struct PanicRecord {
  GoInterface value;
  bool isGoexit = false;  // stands in the chain, prints no line
  bool isRecovered = false;
  bool hasText = false;    // `text` is what Error or String returned, or is ready to print
  bool hasSignal = false;  // came from a nil dereference: prints the signal line
  uint64_t signalAddress = 0;
  std::string text;
  uint64_t frame = 0;  // whoever runs the code keeps here where its frame is
};

// The oldest first.
using PanicChain = std::vector<PanicRecord>;

// Whether the panic raises once more, with the same two words, what the one before it in the chain raised:
// the two are printed as one.
inline bool isRepeated(const PanicChain& chain, size_t index) {
  return index > 0 && chain[index - 1].value.type == chain[index].value.type &&
         chain[index - 1].value.data == chain[index].value.data;
}

}  // namespace gopark
