// The frames of interpreted Go as tracebacks show them (GO_BEHAVIOUR 3.4).
#pragma once

#include "core/runtime/body.h"

namespace gopark {

class InterpretedBody;
class Machine;

// Innermost first; hidden frames are left out.
void visitStack(const Machine& machine, const InterpretedBody& body, FrameVisitor& visitor);

}  // namespace gopark
