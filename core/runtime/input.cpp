// Standard input; see input.h.
#include "core/runtime/input.h"

#include <algorithm>
#include <cstring>

#include "core/runtime/runtime.h"

namespace gopark {

int64_t Input::read(Goroutine& self, char* to, int64_t size) {
  const size_t left = bytes_.size() - taken_;
  if (left == 0) {
    if (hasEnded_ || size == 0) return 0;
    readers_.push_back(&self);
    runtime_.parkInSystemCall(self);
    return -1;
  }
  const size_t count = std::min(left, static_cast<size_t>(size));
  std::memcpy(to, bytes_.data() + taken_, count);
  taken_ += count;
  if (taken_ == bytes_.size()) {
    bytes_.clear();
    taken_ = 0;
  }
  return static_cast<int64_t>(count);
}

void Input::provide(std::string_view bytes) {
  if (hasEnded_ || bytes.empty()) return;
  bytes_.append(bytes);
  wakeReaders();
}

void Input::end() {
  hasEnded_ = true;
  wakeReaders();
}

// All of them try again; those who come too late wait again, in the same order.
void Input::wakeReaders() {
  std::deque<Goroutine*> woken;
  woken.swap(readers_);
  for (Goroutine* reader : woken) runtime_.ready(*reader);
}

}  // namespace gopark
