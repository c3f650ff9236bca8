// select: one of several channel operations (Go spec, "Select statements"). Go's selectgo.
//
//   trySelect polls the cases in an order drawn from the run's policy; the first ready one happens.
//   parkSelect waits on all channels at once; the first partner decides and takes the others out.
//
// A select without cases is parkForever(WaitReason::SelectNoCases); one with a single case and no default is
// the plain operation (so its wait reason is never "select"): the compiler's business, as in Go.
#pragma once

#include <cstdint>
#include <span>

namespace gopark {

class Channel;
class Goroutine;
class Runtime;

struct SelectCase {
  Channel* channel = nullptr;  // nil cases never happen
  bool isSend = false;
  const void* value = nullptr;  // what to send
};

struct SelectOutcome {
  enum class Kind : uint8_t {
    Chosen,   // `index` happened; for a receive, `isOpen` is its ok, and the value is at self.receivedValue()
    Default,  // nothing was ready and there is a default
    SendClosed,  // the send case `index` met a closed channel: panics
    WouldBlock,
  };
  Kind kind;
  int index = -1;  // in source order
  bool isOpen = false;
};

SelectOutcome trySelect(Runtime& runtime, Goroutine& self, std::span<const SelectCase> cases,
                        bool hasDefault);

// self becomes Waiting (reason select); call Runtime::switchOut next, then selectResult when it runs again:
// Chosen or SendClosed.
void parkSelect(Runtime& runtime, Goroutine& self, std::span<const SelectCase> cases);
SelectOutcome selectResult(const Goroutine& self);

}  // namespace gopark
