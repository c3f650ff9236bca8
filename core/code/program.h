// A compiled program: what the compile wing hands to the run wing.
//
// Invariants:
//   - Everything the code refers to by index is here and never moves while the program runs.
//   - For every instruction the line table knows a position; what a traceback prints for a frame is the
//   position of
//     the call or operation at the frame's pc.
//   - Function::code ends in an instruction that does not fall through.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/source.h"
#include "core/code/instruction.h"
#include "core/code/type_desc.h"

namespace gopark {

// The static closure of a function: what a func value that captures nothing points to. First word of every
// closure object.
struct ClosureHeader {
  uint64_t function;  // Function*, zero-extended
};

struct LineEntry {
  uint32_t pc;  // from this instruction on
  Pos pos;
};

struct Function {
  std::string name;                       // as tracebacks print it: main.(*T).M, main.main.func1
  std::vector<Instruction> code;          // extension words included, as Instruction::fromWord
  std::vector<LineEntry> lines;           // rising by pc
  std::vector<uint32_t> unsignedIndexes;  // rising: instructions whose index is an unsigned 64-bit integer,
                                          // which panics print so
  Pos pos;                                // the declaration's "func"; where a goroutine that never ran stands
  uint32_t frameSlots = 0;  // slots from R[0] on that the code may touch, outgoing calls' frames included
  uint16_t resultSlots = 0;
  uint16_t paramSlots = 0;  // receiver included; they follow the results
  uint32_t recoverPc = 0;   // where a recovered panic goes on: the epilogue (only if hasDefer)
  bool hasDefer = false;
  bool isHidden = false;           // wrappers: tracebacks skip the frame, recover() looks through it
  bool isInlined = false;          // tracebacks print "(...)"
  bool isLibrary = false;          // file prints as /usr/local/go/src/…
  bool isRuntimeInternal = false;  // package runtime, unexported: hidden frame
  std::vector<TypeDesc*> params;   // receiver first, for the traceback's arguments
  ClosureHeader closure{};         // its static closure
  uint32_t index = 0;
};

// A native function of the library, found by its qualified name ("sync.runtime_Semacquire").
struct NativeReference {
  std::string name;
  uint16_t resultSlots;
  uint16_t paramSlots;
  std::vector<TypeDesc*> params;
  Pos pos;               // of its declaration (with //line: real Go's)
  bool callsGo = false;  // it calls Go functions and takes their results: nothing is collected in between
};

struct StringConstant {
  std::string text;
};

// A constant boxed for an interface at compile time: `bytes` in the value's memory layout (strings refer to
// string constants).
struct StaticInterface {
  TypeDesc* type;
  std::vector<uint8_t> bytes;
  int32_t stringIndex = -1;  // kind String: the constant's text
};

struct Program {
  std::vector<std::unique_ptr<Function>> functions;
  std::vector<std::unique_ptr<TypeDesc>> types;
  std::vector<StringConstant> strings;
  std::vector<StaticInterface> staticInterfaces;
  std::vector<NativeReference> natives;
  std::vector<std::string> methodNames;  // by method id (unexported: "pkg.name")
  uint32_t globalBytes = 0;              // size of the globals' memory, 8-aligned
  PointerMap globalPointers;             // one element: all of it
  Function* entry =
      nullptr;  // hidden "runtime.main": runs package initialisers, init functions, then main.main
  Function* mainMain = nullptr;
  const SourceSet* sources = nullptr;

  // Types the run wing makes values of itself (null when the program cannot need them).
  struct {
    TypeDesc* emptyInterface = nullptr;
    TypeDesc* string = nullptr;
    TypeDesc* errorString = nullptr;  // runtime.errorString (kind String)
    TypeDesc* plainError = nullptr;   // runtime.plainError (kind String)
    TypeDesc* boundsError =
        nullptr;  // runtime.boundsError (kind String here: the text without "runtime error: ")
    TypeDesc* typeAssertionErrorPointer = nullptr;  // *runtime.TypeAssertionError
    TypeDesc* panicNilErrorPointer = nullptr;       // *runtime.PanicNilError
    TypeDesc* unhashableError = nullptr;            // internal/runtime/maps.unhashableTypeError
    TypeDesc* byteType = nullptr;
    TypeDesc* runeType = nullptr;
  } wellKnown;
};

std::string disassemble(const Program& program, const Function& function);
// Empty when every function keeps the rules of opcode.def (operands in range, jumps to instructions); else
// the first violation.
std::string verify(const Program& program);

}  // namespace gopark
