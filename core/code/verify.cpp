// The verifier: holds every function of a program against the rules of opcode.def, so that the interpreter
// need not.
//
// It looks at shapes, ranges and jump targets; it does not follow the flow of values. The widths of
// multi-slot operands are checked where an operand or a type gives them.
#include <cstring>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/code/program.h"

namespace gopark {
namespace {

class Verifier {
 public:
  Verifier(const Program& program, const Function& function) : program_(program), function_(function) {}

  std::string firstViolation() {
    if (function_.frameSlots > kMaxFrameSlots) return violation(0, "the frame has more slots than the limit");
    if (!function_.code.empty() && findStarts()) checkInstructions();
    if (message_.empty()) checkWhole();
    return message_;
  }

 private:
  bool findStarts() {
    starts_.assign(function_.code.size() + 1, false);
    size_t pc = 0;
    size_t last = 0;
    while (pc < function_.code.size()) {
      const Instruction& instruction = function_.code[pc];
      if (static_cast<int>(instruction.op) >= kOpcodeCount) return fail(pc, "there is no such opcode");
      starts_[pc] = true;
      last = pc;
      pc += 1 + static_cast<size_t>(extensionWords(instruction));
    }
    if (pc != function_.code.size()) return fail(last, "extension words are missing");
    if (fallsThrough(function_.code[last].op)) return fail(last, "the last instruction falls through");
    return true;
  }

  void checkInstructions() {
    for (size_t pc = 0; pc < function_.code.size() && message_.empty();) {
      const size_t next = pc + 1 + static_cast<size_t>(extensionWords(function_.code[pc]));
      checkOperands(pc, next);
      if (message_.empty()) checkMeaning(pc, next);
      pc = next;
    }
  }

  void checkOperands(size_t pc, size_t next) {
    const Instruction& instruction = function_.code[pc];
    const char* shape = opcodeShape(instruction.op);
    const bool isBackward = std::strncmp(opcodeName(instruction.op), "Loop", 4) == 0;
    checkSmall(pc, shape[0], instruction.a, next, isBackward);
    if (std::strchr("IUJTFSNGC", shape[1]) != nullptr) {
      checkWide(pc, shape[1], instruction, next, isBackward);
    } else {
      checkSmall(pc, shape[1], instruction.b, next, isBackward);
      checkSmall(pc, shape[2], instruction.c, next, isBackward);
    }
    const char* comma = std::strchr(shape, ',');
    if (comma == nullptr || instruction.op == Opcode::JumpTable || instruction.op == Opcode::Select) return;
    for (size_t word = 0; comma[1 + word] != '\0'; ++word) {
      if (comma[1 + word] == 'T' && function_.code[pc + 1 + word].word() >= program_.types.size())
        fail(pc, "no such type");
    }
  }

  void checkSmall(size_t pc, char letter, uint16_t operand, size_t next, bool isBackward) {
    if ((letter == 'd' || letter == 's' || letter == 'e') && operand >= function_.frameSlots) {
      // An operand without slots (a value of size 0) may stand just behind the frame.
      if (operand > function_.frameSlots) fail(pc, "slot " + decimal(operand) + " is outside the frame");
    }
    if (letter == 'j') checkJump(pc, static_cast<int64_t>(next) + static_cast<int16_t>(operand), isBackward);
  }

  void checkWide(size_t pc, char letter, const Instruction& instruction, size_t next, bool isBackward) {
    const uint32_t index = instruction.bc();
    switch (letter) {
      case 'J':
        checkJump(pc, static_cast<int64_t>(next) + instruction.signedBc(), isBackward);
        break;
      case 'T':
        checkIndex(pc, index, program_.types.size(), "no such type");
        break;
      case 'F':
        checkIndex(pc, index, program_.functions.size(), "no such function");
        break;
      case 'S':
        checkIndex(pc, index, program_.strings.size(), "no such string");
        break;
      case 'N':
        checkIndex(pc, index, program_.natives.size(), "no such native");
        break;
      case 'C':
        checkIndex(pc, index, program_.staticInterfaces.size(), "no such static interface");
        break;
      case 'G':
        checkGlobal(pc, instruction);
        break;
      default:
        break;
    }
  }

  void checkIndex(size_t pc, uint64_t index, size_t count, const char* what) {
    if (index >= count) fail(pc, what);
  }

  void checkGlobal(size_t pc, const Instruction& instruction) {
    const uint64_t bytes = instruction.op == Opcode::GlobalAddress ? 0 : 8;
    if (instruction.bc() + bytes > program_.globalBytes) fail(pc, "outside the globals");
  }

  void checkJump(size_t pc, int64_t target, bool isBackward) {
    if (target < 0 || target >= static_cast<int64_t>(function_.code.size()) ||
        !starts_[static_cast<size_t>(target)]) {
      fail(pc, "jumps to " + decimal(target) + ", which is no instruction");
    } else if (isBackward != (target <= static_cast<int64_t>(pc))) {
      fail(pc, isBackward ? "a Loop instruction jumps forward" : "a Jump instruction jumps backward");
    }
  }

  void checkMeaning(size_t pc, size_t next) {
    const Instruction& instruction = function_.code[pc];
    switch (instruction.op) {
      case Opcode::Move2:
      case Opcode::EqualInterface:
        checkSlots(pc, instruction.b, 2);
        break;
      case Opcode::Move3:
        checkSlots(pc, instruction.a, 3);
        checkSlots(pc, instruction.b, 3);
        break;
      case Opcode::MoveN:
        checkSlots(pc, instruction.a, instruction.c);
        checkSlots(pc, instruction.b, instruction.c);
        break;
      case Opcode::ZeroN:
        checkSlots(pc, instruction.a, instruction.bc());
        break;
      case Opcode::LoadString:
      case Opcode::LoadStaticInterface:
        checkSlots(pc, instruction.a, 2);
        break;
      case Opcode::Concat:
        checkSlots(pc, instruction.b, 2u * instruction.c);
        break;
      case Opcode::JumpTable:
        checkTable(pc, next);
        break;
      case Opcode::Call:
        checkCall(pc, *program_.functions[instruction.bc()]);
        break;
      case Opcode::CallNative:
        checkNative(pc, program_.natives[instruction.bc()]);
        break;
      case Opcode::CallClosure:
      case Opcode::CallInterface:
      case Opcode::Go:
      case Opcode::Defer:
      case Opcode::DeferInRange:
        checkFrame(pc);
        break;
      case Opcode::MakeClosure:
        checkClosure(pc);
        break;
      case Opcode::PanicStep:
        fail(pc, "PanicStep stands in the machine's own frames only");
        break;
      default:
        break;
    }
  }

  void checkSlots(size_t pc, uint64_t first, uint64_t count) {
    if (first + count > function_.frameSlots)
      fail(pc, "slots from " + decimal(static_cast<int64_t>(first)) + " on leave the frame");
  }

  void checkTable(size_t pc, size_t next) {
    for (size_t word = pc + 1; word < next; ++word) {
      checkJump(pc, static_cast<int64_t>(next) + static_cast<int64_t>(function_.code[word].word()), false);
    }
  }

  void checkFrame(size_t pc) {
    if (function_.code[pc].a < kFrameHeaderSlots) fail(pc, "no room for the header of the called frame");
    checkSlots(pc, function_.code[pc].a, 0);
  }

  void checkCall(size_t pc, const Function& callee) {
    checkFrame(pc);
    checkSlots(pc, function_.code[pc].a, static_cast<uint64_t>(callee.resultSlots) + callee.paramSlots);
  }

  void checkNative(size_t pc, const NativeReference& native) {
    checkFrame(pc);
    checkSlots(pc, function_.code[pc].a, static_cast<uint64_t>(native.resultSlots) + native.paramSlots);
  }

  void checkClosure(size_t pc) {
    checkIndex(pc, function_.code[pc + 1].word(), program_.functions.size(), "no such function");
    checkSlots(pc, function_.code[pc].b, function_.code[pc].c);
  }

  void checkWhole() {
    if (function_.code.empty()) fail(0, "no code");
    if (function_.hasDefer &&
        (function_.recoverPc >= function_.code.size() || !starts_[function_.recoverPc])) {
      fail(function_.recoverPc, "recoverPc is no instruction");
    }
    if (static_cast<uint64_t>(function_.resultSlots) + function_.paramSlots > function_.frameSlots) {
      fail(0, "results and parameters leave the frame");
    }
    for (size_t line = 1; line < function_.lines.size(); ++line) {
      if (function_.lines[line].pc < function_.lines[line - 1].pc)
        fail(function_.lines[line].pc, "the line table does not rise");
    }
  }

  bool fail(size_t pc, const std::string& what) {
    if (message_.empty()) message_ = violation(pc, what);
    return false;
  }

  std::string violation(size_t pc, const std::string& what) const {
    std::string text = function_.name + "+" + decimal(static_cast<int64_t>(pc));
    if (pc < function_.code.size() && static_cast<int>(function_.code[pc].op) < kOpcodeCount) {
      text += std::string(" ") + opcodeName(function_.code[pc].op);
    }
    return text + ": " + what;
  }

  const Program& program_;
  const Function& function_;
  std::vector<bool> starts_;
  std::string message_;
};

}  // namespace

std::string verify(const Program& program) {
  if (program.entry == nullptr) return "the program has no entry";
  for (size_t index = 0; index < program.functions.size(); ++index) {
    const Function& function = *program.functions[index];
    if (function.index != index) return function.name + ": its index is not its place";
    std::string violation = Verifier(program, function).firstViolation();
    if (!violation.empty()) return violation;
  }
  return "";
}

}  // namespace gopark
