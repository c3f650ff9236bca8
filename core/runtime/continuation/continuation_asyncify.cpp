// Continuations on WebAssembly: Asyncify's primitives, called from inside the module (Emscripten only).
//
// Binaryen's pass turns the four imports into calls inside the module. A suspended continuation is what its
// functions wrote while they unwound, some dozen bytes, copied out of one common buffer.
//
// Invariants:
//   - suspend is the pass's "bottom-most runtime": it is not instrumented, its callers are. It must never be
//   inlined
//     into them, or they would be taken for the runtime too: noinline stops LLVM, wasm/CMakeLists.txt stops
//     Binaryen.
//   - Who makes an indirect call on the way from an entry to suspend stands in wasm/asyncify_add.txt.
//   - Unwinding leaves functions without their epilogues, so the C stack pointer is set here at every switch.
//   - Shared continuations run on one C stack; what little the compiler keeps of them there is copied out,
//   too.
#include <cstdlib>
#include <vector>

#include "core/base/check.h"
#include "core/runtime/continuation/continuation.h"

extern "C" {
__attribute__((import_module("asyncify"), import_name("start_unwind"))) void asyncify_start_unwind(
    void* buffer);
__attribute__((import_module("asyncify"), import_name("stop_unwind"))) void asyncify_stop_unwind();
__attribute__((import_module("asyncify"), import_name("start_rewind"))) void asyncify_start_rewind(
    void* buffer);
__attribute__((import_module("asyncify"), import_name("stop_rewind"))) void asyncify_stop_rewind();
void* stackSave();
void stackRestore(void* pointer);
}

namespace gopark {

namespace {

constexpr size_t kSharedStackBytes = size_t{512} << 10;
constexpr size_t kOwnStackBytes = size_t{16} << 10;
constexpr size_t kFramesBytes = size_t{64} << 10;  // what the functions between entry and suspend may write

// What a goroutine leaves behind is a few words: shorter than a call of memcpy.
void copyWords(void* to, const void* from, size_t bytes) {
  auto* target = static_cast<uint32_t*>(to);
  const auto* source = static_cast<const uint32_t*>(from);
  for (size_t i = 0; i < bytes / sizeof(uint32_t); i++) target[i] = source[i];
}

std::byte* allocateBytes(size_t bytes) {
  auto* memory = static_cast<std::byte*>(std::malloc(bytes));
  GOPARK_CHECK(memory != nullptr, "no memory for another goroutine's stack");
  return memory;
}

}  // namespace

struct Continuations::State {
  // What Asyncify's primitives are given: where the next word goes, and where the buffer ends.
  struct {
    std::byte* current;
    std::byte* end;
  } frames{};
  std::byte* buffer = nullptr;
  std::byte* sharedStack = nullptr;
  std::vector<std::byte*> freeStacks;
  Continuation* running = nullptr;
  bool isUnwinding = false;
  bool isRewinding = false;
  void* suspendedAt = nullptr;  // the C stack pointer at the last suspend

  std::byte* sharedTop() const { return sharedStack + kSharedStackBytes; }

  std::byte* takeStack() {
    if (freeStacks.empty()) return allocateBytes(kOwnStackBytes);
    std::byte* stack = freeStacks.back();
    freeStacks.pop_back();
    return stack;
  }

  // Where the C stack of a new continuation begins.
  void* firstStackPointer(Continuation& continuation) {
    if (continuation.kind_ == StackKind::Shared) return sharedTop();
    continuation.stack_ = takeStack();
    return continuation.stack_ + kOwnStackBytes;
  }

  size_t sharedBytes(const Continuation& continuation) const {
    return continuation.stack_ != nullptr
               ? 0
               : static_cast<size_t>(sharedTop() - static_cast<std::byte*>(continuation.context_));
  }

  // Asyncify's frames first, then the live part of the shared C stack.
  void copyOut(Continuation& continuation) {
    const auto frameBytes = static_cast<size_t>(frames.current - buffer);
    const size_t stackBytes = sharedBytes(continuation);
    const size_t bytes = frameBytes + stackBytes;
    if (bytes > continuation.savedCapacity_) {
      std::free(continuation.saved_);
      continuation.saved_ = allocateBytes(bytes);
      continuation.savedCapacity_ = static_cast<uint32_t>(bytes);
    }
    continuation.savedBytes_ = static_cast<uint32_t>(frameBytes);
    copyWords(continuation.saved_, buffer, frameBytes);
    copyWords(continuation.saved_ + frameBytes, continuation.context_, stackBytes);
  }

  void copyIn(const Continuation& continuation) {
    copyWords(buffer, continuation.saved_, continuation.savedBytes_);
    copyWords(continuation.context_, continuation.saved_ + continuation.savedBytes_,
              sharedBytes(continuation));
    frames.current = buffer + continuation.savedBytes_;
    frames.end = buffer + kFramesBytes;
  }
};

void Continuation::prepare(StackKind kind, Entry entry, void* argument) {
  GOPARK_CHECK(state_ == State::Finished, "a continuation is prepared while it is in use");
  kind_ = kind;
  entry_ = entry;
  argument_ = argument;
  state_ = State::Prepared;
}

Continuation::~Continuation() {
  std::free(saved_);
}

Continuations::Continuations() : state_(std::make_unique<State>()) {
  state_->buffer = allocateBytes(kFramesBytes);
  state_->sharedStack = allocateBytes(kSharedStackBytes);
}

Continuations::~Continuations() {
  for (std::byte* stack : state_->freeStacks) std::free(stack);
  std::free(state_->sharedStack);
  std::free(state_->buffer);
}

__attribute__((noinline)) void Continuations::resume(Continuation& continuation) {
  using enum Continuation::State;
  State& state = *state_;
  GOPARK_CHECK(continuation.state_ == Prepared || continuation.state_ == Suspended,
               "only a parked continuation can be resumed");
  void* schedulerStack = stackSave();
  if (continuation.state_ == Prepared) {
    continuation.context_ = state.firstStackPointer(continuation);
  } else {
    state.copyIn(continuation);
    state.isRewinding = true;
    asyncify_start_rewind(&state.frames);
  }
  continuation.state_ = Running;
  state.running = &continuation;
  stackRestore(continuation.context_);
  continuation.entry_(continuation.argument_);
  stackRestore(schedulerStack);
  if (!state.isUnwinding) {
    abandon(continuation);
    return;
  }
  asyncify_stop_unwind();
  state.isUnwinding = false;
  continuation.context_ = state.suspendedAt;
  continuation.state_ = Suspended;
  state.copyOut(continuation);
}

__attribute__((noinline)) void Continuations::suspend(Continuation& continuation) {
  State& state = *state_;
  if (state.isRewinding) {
    state.isRewinding = false;
    asyncify_stop_rewind();
    return;
  }
  GOPARK_CHECK(state.running == &continuation, "only the running continuation can suspend");
  state.suspendedAt = stackSave();
  state.frames.current = state.buffer;
  state.frames.end = state.buffer + kFramesBytes;
  state.isUnwinding = true;
  asyncify_start_unwind(&state.frames);
}

void Continuations::abandon(Continuation& continuation) {
  if (continuation.stack_ != nullptr) state_->freeStacks.push_back(continuation.stack_);
  continuation.stack_ = nullptr;
  continuation.state_ = Continuation::State::Finished;
}

}  // namespace gopark
