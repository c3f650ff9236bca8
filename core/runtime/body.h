// What a goroutine runs: interpreted Go, or a C++ function. The runtime does not care which.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/runtime/continuation/continuation.h"
#include "core/runtime/place.h"

namespace gopark {

class Goroutine;
class Heap;
class Runtime;
struct PanicRecord;

// A frame of a traceback. Hidden frames are never shown to a visitor.
struct FrameView {
  CallSite site;
  std::string_view arguments;  // what stands between the parentheses; ignored for inlined frames
  bool isInlined = false;      // prints "(...)" and no offset
};

class FrameVisitor {
 public:
  // Innermost frame first. If it answers true, frame() must follow for this very frame; a body need not make
  // texts for frames nobody asked for (a traceback shows 100 of perhaps millions).
  virtual bool wantsFrame() = 0;
  virtual void frame(const FrameView& frame) = 0;

 protected:
  ~FrameVisitor() = default;
};

enum class BodyEnd : uint8_t {
  Returned,  // in goroutine 1: the program is over
  Goexit,
};

class Body {
 public:
  virtual ~Body() = default;

  // Runs on the goroutine's continuation, once. To wait, park through a Runtime function and call
  // Runtime::switchOut. Must be able to return (see continuation.h).
  virtual BodyEnd run(Runtime& runtime, Goroutine& self) = 0;

  // Shared: keeps nothing on the C stack while it is parked. (Interpreted Go.)
  virtual StackKind stackKind() const = 0;

  virtual void visitFrames(FrameVisitor& visitor) const = 0;
  // Everything the goroutine's own state refers to; the runtime marks waiters' values itself.
  virtual void markRoots(Heap& heap) const = 0;
  // What stands after "panic: " for a value whose Error or String method has not been called (2.4, without
  // 1).
  virtual std::string panicText(const PanicRecord& panic) const = 0;
  // Bytes of its stack, for runtime.MemStats.
  virtual uint64_t stackBytes() const { return 0; }
};

}  // namespace gopark
