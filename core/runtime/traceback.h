// Tracebacks: "goroutine 7 [chan send]:" and its frames, exactly as Go 1.26 prints them (GO_BEHAVIOUR 3.1).
#pragma once

#include <string>
#include <string_view>

#include "core/runtime/place.h"

namespace gopark {

class Goroutine;
class Runtime;

inline constexpr int kTracebackInnermost = 50;  // frames shown at each end of a deep stack
inline constexpr int kTracebackOutermost = 50;

// "goroutine 7 [chan send, 2 minutes, locked to thread]:\n"; after a throw with the addresses Go adds there.
std::string goroutineHeader(const Runtime& runtime, const Goroutine& goroutine, bool isThrow);
// Header, frames and "created by" of one goroutine; no blank line before.
std::string goroutineTrace(const Runtime& runtime, const Goroutine& goroutine);
// The same as a throw prints it, with stand-ins for registers.
std::string throwTrace(const Runtime& runtime, const Goroutine& goroutine);
// Blank line and trace of each user goroutine in slot order, except `except` (null: of all).
std::string allTraces(const Runtime& runtime, const Goroutine* except);
// The path a traceback prints for a file: below the program's folder, or the library's.
std::string tracebackPath(const Runtime& runtime, const CallSite& site);

}  // namespace gopark
