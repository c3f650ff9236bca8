// The machine: runs the code of a program, one goroutine at a time, on the runtime's behalf.
//
// The loop is execute() in dispatch.cpp; everything it calls out of line is a member here, one file per
// subject:
//   calls.cpp       frames, stacks, go, defer           panics.cpp      panic, recover, Goexit, the way out
//   out_of_line.cpp the way to all of them              faults.cpp      instructions that cannot be done
//   interfaces.cpp  boxing, assertions, method lookup   aggregates.cpp  slices and strings
//   maps.cpp  channels.cpp  natives.cpp  print.cpp
//
// Invariants:
//   - run() is called by an InterpretedBody on its own continuation, and never parks: who must wait leaves
//   with an outcome.
//   - Members that stand for instructions take (pc, fp) and follow the loop's rule: true, go on behind the
//   instruction;
//     false, the body's registers or the outcome are set.
//   - Garbage is collected only where the registers have been saved, before anything the instruction makes
//   exists.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/code/program.h"
#include "core/library/native.h"
#include "core/runtime/runtime.h"
#include "core/runtime/select.h"
#include "core/value/equal_hash.h"
#include "core/value/heap.h"
#include "core/value/value.h"
#include "core/vm/frames.h"
#include "core/vm/interpreted_body.h"

namespace gopark {

// Why the loop was left.
enum class MachineOutcome : uint8_t {
  None,       // it goes on
  Parked,     // the goroutine waits: switch out, then run again
  Yielded,    // it gave up its turn: switch out, then run again
  Preempted,  // the budget is used up: pause, then run again
  Returned,   // the goroutine's function returned
  Goexit,     // it ended in runtime.Goexit
  Exited,     // the run is over: switch out for ever
};

class Machine final : public Executor {
 public:
  // The program is verified; the machine writes call caches into its code.
  Machine(Program& program, Runtime& runtime);
  Machine(const Machine&) = delete;
  Machine& operator=(const Machine&) = delete;

  // Makes goroutine 1, on the program's entry.
  void start();
  // Runs `body`, which belongs to `self`, until it must leave.
  MachineOutcome run(InterpretedBody& body, Goroutine& self);

  const Program& program() const { return program_; }
  const MachineFunctions& functions() const { return *functions_; }

  std::unique_ptr<Body> bodyOfClosure(uint64_t closure) override;
  std::unique_ptr<Body> bodyOfFinalizer(uint64_t closure, std::span<const uint64_t> arguments) override;
  CodePlace finalizerPlace() const override { return {&functions_->finalizer, 0}; }
  CodePlace timerFunctionPlace() const override { return {&functions_->timer, 0}; }
  CallSite describe(CodePlace place) const override;
  void markRoots(Heap& heap) const override;

 private:
  using Pc = const Instruction*;

  void execute();
  // Does the instruction; how many words to go on, or 0: the body's registers or the outcome are set.
  uint32_t doOutOfLine(Pc pc, Slot* fp);
  bool copyMemory(Pc pc, Slot* fp);
  bool zeroMemory(Pc pc, Slot* fp);
  bool frameIndexed(Pc pc, Slot* fp, uint64_t index, void (*access)(Pc, Slot*));
  void link();
  void makeConstants();
  void makeStaticInterface(const StaticInterface& constant);

  // ---- registers and stacks (calls.cpp)
  void save(Pc pc, Slot* fp) {
    body_->pc = pc;
    body_->fp = fp;
  }
  bool goOnAt(Pc pc, Slot* fp) {
    save(pc, fp);
    return false;
  }
  bool leave(Pc pc, Slot* fp, MachineOutcome outcome) {
    save(pc, fp);
    outcome_ = outcome;
    return false;
  }
  void growForCall(Pc pc, Slot* fp);
  // Room for `slots` above the frame at fp; the registers are saved and moved. Null: stack overflow, the run
  // is over.
  Slot* makeRoom(Pc pc, Slot* fp, uint64_t slots);
  // A new frame right above the running one. Null as makeRoom.
  Slot* pushFrame(Pc pc, Slot* fp, const Function& callee, Slot closure, uint64_t flags);
  bool callDeferred(Pc pc, Slot* fp, DeferRecord& record);
  std::unique_ptr<InterpretedBody> newBody(Slot closure, const Slot* arguments, uint32_t count);
  void findCallee(Pc pc, const TypeDesc& type);
  bool go(Pc pc, Slot* fp);
  bool defer(Pc pc, Slot* fp);
  bool runDefers(Pc pc, Slot* fp);
  bool runNextDeferred(Pc pc, Slot* fp);
  bool makeClosure(Pc pc, Slot* fp);

  // ---- ranges over functions (range_functions.cpp)
  bool rangeDefers(Pc pc, Slot* fp);
  bool deferInRange(Pc pc, Slot* fp);
  static void closeRangeDefers(const DeferRecord& place);
  bool panicRange(Pc pc, Slot* fp);

  // ---- panics (panics.cpp)
  bool panicValue(Pc pc, Slot* fp, GoInterface value);
  // With texts that stay; an error string prints "runtime error: " before its text.
  bool panicErrorString(Pc pc, Slot* fp, std::string_view text);
  bool panicPlainError(Pc pc, Slot* fp, std::string_view text);
  bool panicShared(Pc pc, Slot* fp, const TypeDesc* type, std::string_view text, std::string printed);
  bool panicErrorText(Pc pc, Slot* fp, const std::string& text);
  bool panicBounds(Pc pc, Slot* fp, std::string_view text);
  bool panicAssertion(Pc pc, Slot* fp, std::string_view text);
  bool panicNil(Pc pc, Slot* fp, uint64_t address);
  bool panicUncomparable(Pc pc, Slot* fp, const Uncomparable& failure);
  bool panicUnhashable(Pc pc, Slot* fp, const Uncomparable& failure);
  bool panicUnhashableLookup(Pc pc, Slot* fp, const Uncomparable& failure);
  bool panicString(Pc pc, Slot* fp, const TypeDesc* type, std::string_view text, std::string_view printed);
  bool panicTextStruct(Pc pc, Slot* fp, const TypeDesc* type, std::string_view text,
                       std::string_view printed);
  bool startPanic(Pc pc, Slot* fp, PanicRecord record);
  bool startGoexit(Pc pc, Slot* fp);
  void panicStep(Pc pc, Slot* fp);
  void recovered(Slot* fp);
  void dropPanics(size_t keep);
  void printStep(Pc pc, Slot* fp);
  bool callTextMethod(Pc pc, Slot* fp, size_t index);
  bool isPrintingBelow(const PanicChain& chain) const;
  bool recover(Pc pc, Slot* fp);
  bool raiseFault(Pc pc, Slot* fp);  // always false

  // ---- memory
  void collect(Pc pc, Slot* fp) {
    save(pc, fp);
    runtime_.collectGarbage();
  }
  bool outOfMemory(Pc pc, Slot* fp, uint64_t bytes);
  // What `make` makes; collects first when it is time, and when there is no room. False result: out of
  // memory, the run is over.
  template <class Make>
  auto allocate(Pc pc, Slot* fp, int64_t bytes, Make make) -> decltype(make()) {
    if (heap_.wantsCollection(bytes)) [[unlikely]]
      collect(pc, fp);
    if (auto made = make()) [[likely]]
      return made;
    collect(pc, fp);
    auto made = make();
    if (!made) outOfMemory(pc, fp, static_cast<uint64_t>(bytes));
    return made;
  }
  bool newObject(Pc pc, Slot* fp);

  // ---- slices and strings (aggregates.cpp)
  bool sliceSlice(Pc pc, Slot* fp);
  bool sliceString(Pc pc, Slot* fp);
  bool sliceArray(Pc pc, Slot* fp);
  bool makeSlice(Pc pc, Slot* fp);
  bool append(Pc pc, Slot* fp);
  bool appendSlice(Pc pc, Slot* fp);
  bool appendString(Pc pc, Slot* fp);
  bool appendBytes(Pc pc, Slot* fp, const TypeDesc& element, const GoSlice& more);
  bool copySlice(Pc pc, Slot* fp);
  bool copyString(Pc pc, Slot* fp);
  bool clearSlice(Pc pc, Slot* fp);
  bool concatStrings(Pc pc, Slot* fp);
  bool unsafeSlice(Pc pc, Slot* fp);
  bool unsafeString(Pc pc, Slot* fp);
  bool stringToBytes(Pc pc, Slot* fp);
  bool bytesToString(Pc pc, Slot* fp);
  bool stringToRunes(Pc pc, Slot* fp);
  bool runesToString(Pc pc, Slot* fp);
  bool intToString(Pc pc, Slot* fp);

  // ---- maps (maps.cpp)
  bool makeMap(Pc pc, Slot* fp);
  bool mapGet(Pc pc, Slot* fp);
  bool mapGetOk(Pc pc, Slot* fp);
  bool mapGetToSet(Pc pc, Slot* fp);
  bool mapSet(Pc pc, Slot* fp);
  bool mapDelete(Pc pc, Slot* fp);
  bool mapClear(Pc pc, Slot* fp);
  bool mapIterate(Pc pc, Slot* fp);
  bool mapNext(Pc pc, Slot* fp);

  // ---- interfaces (interfaces.cpp)
  bool makeInterfaceValue(Pc pc, Slot* fp);
  bool assertType(Pc pc, Slot* fp);
  bool assertTypeOk(Pc pc, Slot* fp);
  bool assertInterface(Pc pc, Slot* fp);
  bool assertInterfaceOk(Pc pc, Slot* fp);
  bool equalInterface(Pc pc, Slot* fp);
  bool equalValue(Pc pc, Slot* fp);
  bool holds(const GoInterface& value, const TypeDesc& interfaceType);

  // ---- channels (channels.cpp)
  bool makeChan(Pc pc, Slot* fp);
  bool send(Pc pc, Slot* fp);
  bool receive(Pc pc, Slot* fp);
  bool close(Pc pc, Slot* fp);
  bool chanLength(Pc pc, Slot* fp);
  bool chanCapacity(Pc pc, Slot* fp);
  bool select(Pc pc, Slot* fp);
  bool finishReceive(Pc pc, Slot* fp);
  bool finishSelect(Pc pc, Slot* fp, int index, bool isOpen);
  // The second half of the instruction the goroutine was parked in. As an instruction.
  bool finishWait(Pc pc, Slot* fp);

  // ---- natives (natives.cpp), print (print.cpp)
  bool callNative(Pc pc, Slot* fp);
  bool finishNative(Pc pc, Slot* fp, NativeCall& call, NativeOutcome outcome);
  bool callFromNative(Pc pc, Slot* fp, const NativeCall& call);
  bool panicNative(Pc pc, Slot* fp, const NativePanic& raised);
  bool print(Pc pc, Slot* fp);

  const TypeDesc& typeAt(uint64_t index) const { return *program_.types[index]; }

  Program& program_;
  Runtime& runtime_;
  Heap& heap_;
  std::unique_ptr<MachineFunctions> functions_;

  InterpretedBody* body_ = nullptr;  // that runs
  Goroutine* self_ = nullptr;        // its goroutine
  MachineOutcome outcome_ = MachineOutcome::None;
  // Called through a pointer that no optimiser sees through: inlined into the body, which parks, the loop
  // would be instrumented by Asyncify.
  void (Machine::*volatile loop_)() = &Machine::execute;
  int32_t budget_ = 0;

  std::unique_ptr<uint64_t[]> globalWords_;
  uint8_t* globals_ = nullptr;
  std::vector<CallTarget> callTargets_;             // by function index
  std::vector<GoString> stringConstants_;           // by string index
  std::vector<GoInterface> staticInterfaces_;       // by static interface index
  std::vector<std::unique_ptr<uint64_t[]>> boxes_;  // their values
  std::vector<uint64_t> typeWords_;                 // by type index
  std::vector<NativeFunction> natives_;             // by native index
  NativeState nativeState_;
  std::forward_list<GoString> sharedErrors_;  // the values of panics whose texts stay
  std::vector<SelectCase> selectCases_;       // of the select that is being tried

  // Answers of `implements`, by hash of the two types.
  struct Implements {
    const TypeDesc* type = nullptr;
    const TypeDesc* interfaceType = nullptr;
    bool answer = false;
  };
  std::array<Implements, 256> implements_;
};

}  // namespace gopark
