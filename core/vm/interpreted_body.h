// The body of a goroutine that runs interpreted Go: its stack, registers and deferred calls.
//
// Invariants:
//   - While the goroutine does not run (and during calls out of the loop), pc and fp are its registers. pc is
//   the instruction
//     that runs next, or the one it waits in (isWaiting).
//   - The stack holds slots from the bottom frame up to fp + frameSlots; above that is garbage.
//   - Deferred calls are linked in the order they will run, and so those of one frame stand together.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/code/program.h"
#include "core/runtime/body.h"
#include "core/value/value.h"

namespace gopark {

class Machine;

// A deferred call; or the place in the list where those go that bodies of ranges over functions defer
// (range_functions.cpp).
struct DeferRecord {
  DeferRecord* next;
  uint64_t frame;  // of the function that deferred it: slots from the stack's start
  Slot closure;
  uint32_t count;        // argument slots, which follow
  bool isPlace = false;  // no call
  Slot rangeToken = 0;   // of such a place, and of the calls that went there
  Slot* arguments() { return reinterpret_cast<Slot*>(this + 1); }
  const Slot* arguments() const { return reinterpret_cast<const Slot*>(this + 1); }

  static DeferRecord* make(uint64_t frame, Slot closure, const Slot* arguments, uint32_t count);
  static void destroy(DeferRecord* record);
};
static_assert(sizeof(DeferRecord) % sizeof(Slot) == 0);

// The pseudo-functions whose frames the machine pushes itself; their code is one PanicStep.
struct MachineFunctions {
  Function bottom;     // below a goroutine's function
  Function panic;      // slots: the value (2), the frame whose deferred call runs, the state of printing
  Function goexit;     // the same slots
  Function timer;      // never runs: time.goFunc, which creates the goroutines of time.AfterFunc
  Function finalizer;  // never runs: runtime.createfing, which creates those of finalizers
  MachineFunctions();
};
inline constexpr int kDeferringFrameSlot = 2;
inline constexpr int kPrintingSlot = 3;  // 0, or 1 + the record of the chain whose text is being made
inline constexpr uint32_t kPanicFrameSlots = 4;

class InterpretedBody final : public Body {
 public:
  // Ready to call `function`; arguments behind its results.
  InterpretedBody(Machine& machine, const Function& function, Slot closure, const Slot* arguments,
                  uint32_t count);
  ~InterpretedBody() override;

  BodyEnd run(Runtime& runtime, Goroutine& self) override;
  StackKind stackKind() const override { return StackKind::Shared; }
  void visitFrames(FrameVisitor& visitor) const override;
  void markRoots(Heap& heap) const override;
  std::string panicText(const PanicRecord& panic) const override;
  uint64_t stackBytes() const override { return stackSlots * sizeof(Slot); }

  uint64_t offsetOf(const Slot* frame) const { return static_cast<uint64_t>(frame - stack); }
  // False: that would be beyond the limit. The registers follow.
  [[nodiscard]] bool growStack(uint64_t neededSlots, uint64_t limitSlots);

  const Instruction* pc = nullptr;
  Slot* fp = nullptr;
  Slot* stackLimit = nullptr;
  Slot* stack = nullptr;
  size_t stackSlots = 0;
  DeferRecord* defers = nullptr;
  bool isWaiting = false;  // parked in the instruction at pc, whose second half is to come
  bool repeats = false;    // parked in a native that is called again

 private:
  Machine& machine_;
};

}  // namespace gopark
