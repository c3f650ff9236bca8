// Continuations on native builds: Boost.Context's bare context switch, with stacks of our own.
//
// Shared continuations run on one common stack. When one suspends, the part of the stack it uses (some
// hundred bytes) is copied out, and back to the same addresses before it goes on: 100,000 parked goroutines
// cost their bytes, not 100,000 pages. Own continuations get a 64 KB stack from a pool; only the pages they
// touch become real.
//
// The address sanitizer does not follow a stack that is copied, so under it every continuation is Own.
#include <sys/mman.h>

#include <boost/context/detail/fcontext.hpp>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "core/base/check.h"
#include "core/runtime/continuation/continuation.h"

#ifdef GOPARK_SANITIZE
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

namespace gopark {

namespace {

namespace context = boost::context::detail;

constexpr size_t kSharedStackBytes = size_t{4}
                                     << 20;  // the interpreter, its natives and a collection fit well
#ifdef GOPARK_SANITIZE
constexpr size_t kOwnStackBytes = size_t{512} << 10;  // instrumented frames are larger
constexpr bool kSharesStacks = false;
#else
constexpr size_t kOwnStackBytes = size_t{64} << 10;
constexpr bool kSharesStacks = true;
#endif
constexpr size_t kStacksPerSlab = 32;

std::byte* mapPages(size_t bytes) {
  void* memory =
      mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  GOPARK_CHECK(memory != MAP_FAILED, "no address space for another goroutine's stack");
  return static_cast<std::byte*>(memory);
}

}  // namespace

struct Continuations::State {
  std::byte* sharedStack = nullptr;
  std::vector<std::byte*> slabs;
  std::vector<std::byte*> freeStacks;
  context::fcontext_t scheduler = nullptr;  // where resume() waits
  Continuation* running = nullptr;
#ifdef GOPARK_SANITIZE
  void* schedulerFakeStack = nullptr;
  const void* schedulerBottom = nullptr;
  size_t schedulerBytes = 0;
#endif

  std::byte* sharedTop() const {
    return sharedStack + kSharedStackBytes;
  }

  std::byte* takeStack() {
    if (freeStacks.empty()) {
      std::byte* slab = mapPages(kOwnStackBytes * kStacksPerSlab);
      slabs.push_back(slab);
      for (size_t i = kStacksPerSlab; i-- > 0;) freeStacks.push_back(slab + i * kOwnStackBytes);
    }
    std::byte* stack = freeStacks.back();
    freeStacks.pop_back();
    return stack;
  }

  void giveBack(std::byte* stack) {
#ifdef GOPARK_SANITIZE
    __asan_unpoison_memory_region(stack, kOwnStackBytes);
#endif
    freeStacks.push_back(stack);
  }

  // First frame of every continuation. Never returns: it jumps back for good.
  static void trampoline(context::transfer_t transfer) {
    auto* state = static_cast<State*>(transfer.data);
    state->scheduler = transfer.fctx;
#ifdef GOPARK_SANITIZE
    __sanitizer_finish_switch_fiber(nullptr, &state->schedulerBottom, &state->schedulerBytes);
#endif
    Continuation& continuation = *state->running;
    continuation.entry_(continuation.argument_);
    continuation.state_ = Continuation::State::Finished;
#ifdef GOPARK_SANITIZE
    __sanitizer_start_switch_fiber(nullptr, state->schedulerBottom, state->schedulerBytes);
#endif
    context::jump_fcontext(state->scheduler, state);
    GOPARK_UNREACHABLE("a finished continuation was resumed");
  }

  void* firstContext(Continuation& continuation) {
    if (kSharesStacks && continuation.kind_ == StackKind::Shared) {
      if (sharedStack == nullptr) sharedStack = mapPages(kSharedStackBytes);
      return context::make_fcontext(sharedTop(), kSharedStackBytes, &State::trampoline);
    }
    continuation.stack_ = takeStack();
    return context::make_fcontext(continuation.stack_ + kOwnStackBytes, kOwnStackBytes, &State::trampoline);
  }

  // The context's address is the stack pointer at the switch: everything above it is live.
  void copyOut(Continuation& continuation) {
    const auto* from = static_cast<const std::byte*>(continuation.context_);
    continuation.savedBytes_ = static_cast<uint32_t>(sharedTop() - from);
    if (continuation.savedBytes_ > continuation.savedCapacity_) {
      std::free(continuation.saved_);
      continuation.saved_ = static_cast<std::byte*>(std::malloc(continuation.savedBytes_));
      GOPARK_CHECK(continuation.saved_ != nullptr, "no memory to park another goroutine");
      continuation.savedCapacity_ = continuation.savedBytes_;
    }
    std::memcpy(continuation.saved_, from, continuation.savedBytes_);
  }

  void copyIn(const Continuation& continuation) {
    std::memcpy(continuation.context_, continuation.saved_, continuation.savedBytes_);
  }

  void jumpInto(Continuation& continuation) {
#ifdef GOPARK_SANITIZE
    __sanitizer_start_switch_fiber(&schedulerFakeStack, continuation.stack_, kOwnStackBytes);
#endif
    const context::transfer_t back =
        context::jump_fcontext(static_cast<context::fcontext_t>(continuation.context_), this);
#ifdef GOPARK_SANITIZE
    __sanitizer_finish_switch_fiber(schedulerFakeStack, nullptr, nullptr);
#endif
    continuation.context_ = back.fctx;
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

Continuations::Continuations() : state_(std::make_unique<State>()) {}

Continuations::~Continuations() {
  for (std::byte* slab : state_->slabs) munmap(slab, kOwnStackBytes * kStacksPerSlab);
  if (state_->sharedStack != nullptr) munmap(state_->sharedStack, kSharedStackBytes);
}

void Continuations::resume(Continuation& continuation) {
  using enum Continuation::State;
  GOPARK_CHECK(continuation.state_ == Prepared || continuation.state_ == Suspended,
               "only a parked continuation can be resumed");
  const bool isFirst = continuation.state_ == Prepared;
  if (isFirst) continuation.context_ = state_->firstContext(continuation);
  const bool isShared = continuation.stack_ == nullptr;
  if (isShared && !isFirst) state_->copyIn(continuation);
  continuation.state_ = Running;
  state_->running = &continuation;
  state_->jumpInto(continuation);
  if (continuation.state_ == Finished) {
    abandon(continuation);
  } else if (isShared) {
    state_->copyOut(continuation);
  }
}

void Continuations::suspend(Continuation& continuation) {
  GOPARK_CHECK(state_->running == &continuation, "only the running continuation can suspend");
  continuation.state_ = Continuation::State::Suspended;
#ifdef GOPARK_SANITIZE
  void* fakeStack = nullptr;
  __sanitizer_start_switch_fiber(&fakeStack, state_->schedulerBottom, state_->schedulerBytes);
#endif
  const context::transfer_t back = context::jump_fcontext(state_->scheduler, state_.get());
  auto* state = static_cast<State*>(back.data);
  state->scheduler = back.fctx;
#ifdef GOPARK_SANITIZE
  __sanitizer_finish_switch_fiber(fakeStack, &state->schedulerBottom, &state->schedulerBytes);
#endif
}

void Continuations::abandon(Continuation& continuation) {
  if (continuation.stack_ != nullptr) state_->giveBack(continuation.stack_);
  continuation.stack_ = nullptr;
  continuation.state_ = Continuation::State::Finished;
}

}  // namespace gopark
