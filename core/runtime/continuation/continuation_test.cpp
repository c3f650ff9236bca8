// Continuations of both kinds: they suspend, go on where they were, end, and are used again.
#include "core/runtime/continuation/continuation.h"

#include <catch2/catch.hpp>
#include <memory>
#include <vector>

namespace gopark {
namespace {

// A counter that suspends after each step; nothing of it lies on the C stack while it is suspended.
struct Stepper {
  Continuations* continuations;
  Continuation continuation;
  int steps = 0;
  int wanted = 0;
  void (*step)(Stepper&) = nullptr;
};

void suspendNow(Stepper& stepper) {
  stepper.continuations->suspend(stepper.continuation);
}

void runStepper(void* argument) {
  auto& stepper = *static_cast<Stepper*>(argument);
  while (stepper.steps < stepper.wanted) {
    stepper.steps++;
    stepper.step(stepper);
  }
}

void prepare(Stepper& stepper, Continuations& continuations, StackKind kind, int wanted) {
  stepper.continuations = &continuations;
  stepper.step = suspendNow;
  stepper.steps = 0;
  stepper.wanted = wanted;
  stepper.continuation.prepare(kind, &runStepper, &stepper);
}

}  // namespace

TEST_CASE("a continuation goes on where it was") {
  for (const StackKind kind : {StackKind::Shared, StackKind::Own}) {
    Continuations continuations;
    Stepper stepper;
    prepare(stepper, continuations, kind, 3);
    for (int i = 1; i <= 3; i++) {
      continuations.resume(stepper.continuation);
      CHECK(stepper.steps == i);
      CHECK(stepper.continuation.isSuspended());
    }
    continuations.resume(stepper.continuation);
    CHECK(stepper.continuation.isFinished());
    prepare(stepper, continuations, kind, 0);
    continuations.resume(stepper.continuation);
    CHECK(stepper.continuation.isFinished());
  }
}

TEST_CASE("many continuations interleave on one shared stack and on their own") {
  Continuations continuations;
  std::vector<std::unique_ptr<Stepper>> steppers;
  for (int i = 0; i < 1000; i++) {
    steppers.push_back(std::make_unique<Stepper>());
    prepare(*steppers.back(), continuations, i % 3 == 0 ? StackKind::Own : StackKind::Shared, 5);
  }
  for (int round = 1; round <= 5; round++) {
    for (auto& stepper : steppers) {
      continuations.resume(stepper->continuation);
      REQUIRE(stepper->steps == round);
    }
  }
  for (auto& stepper : steppers) {
    continuations.resume(stepper->continuation);
    REQUIRE(stepper->continuation.isFinished());
  }
}

TEST_CASE("an abandoned continuation can be prepared again") {
  Continuations continuations;
  Stepper stepper;
  for (const StackKind kind : {StackKind::Shared, StackKind::Own}) {
    prepare(stepper, continuations, kind, 2);
    continuations.resume(stepper.continuation);
    continuations.abandon(stepper.continuation);
    CHECK(stepper.continuation.isFinished());
  }
}

}  // namespace gopark
