// The disassembler: a function of a program as text, one instruction a line.
#include <cstring>
#include <string>

#include "core/base/text.h"
#include "core/code/program.h"

namespace gopark {
namespace {

constexpr size_t kOperandColumn = 32;
constexpr size_t kLongestStringShown = 40;

class Disassembler {
 public:
  Disassembler(const Program& program, const Function& function) : program_(program), function_(function) {}

  std::string text() {
    out_ = "func " + function_.name + " (index " + decimal(function_.index) + ", frame " +
           decimal(function_.frameSlots) + ", results " + decimal(function_.resultSlots) + ", parameters " +
           decimal(function_.paramSlots) + ")\n";
    for (size_t pc = 0; pc < function_.code.size();) pc += addInstruction(pc);
    return std::move(out_);
  }

 private:
  size_t addInstruction(size_t pc) {
    const Instruction& instruction = function_.code[pc];
    const size_t words = 1 + static_cast<size_t>(extensionWords(instruction));
    addPlace(pc);
    const size_t lineStart = out_.size();
    out_ += opcodeName(instruction.op);
    out_.resize(std::max(out_.size() + 1, lineStart + kOperandColumn), ' ');
    addOperands(instruction, pc, words);
    for (size_t word = 1; word < words && pc + word < function_.code.size(); ++word) {
      addExtension(instruction, pc + word, static_cast<int>(word - 1));
    }
    out_ += '\n';
    return words;
  }

  void addPlace(size_t pc) {
    while (line_ < function_.lines.size() && function_.lines[line_].pc <= pc) {
      const Place place = program_.sources ? program_.sources->place(function_.lines[line_].pos) : Place{};
      if (place.line != 0) {
        out_ += "; ";
        out_ += place.file;
        out_ += ":" + decimal(place.line) + "\n";
      }
      ++line_;
    }
    std::string number = decimal(static_cast<int64_t>(pc));
    out_.append(number.size() < 5 ? 5 - number.size() : 0, ' ');
    out_ += number + "  ";
  }

  void addOperands(const Instruction& instruction, size_t pc, size_t words) {
    const char* shape = opcodeShape(instruction.op);
    addSmall(shape[0], instruction.a, pc + words);
    if (std::strchr("IUJTFSNGC", shape[1]) != nullptr && shape[1] != '\0') {
      addWide(shape[1], instruction, pc + words);
      return;
    }
    addSmall(shape[1], instruction.b, pc + words);
    addSmall(shape[2], instruction.c, pc + words);
  }

  void addSmall(char letter, uint16_t operand, size_t next) {
    switch (letter) {
      case 'd':
      case 's':
      case 'e':
        add("R" + decimal(operand));
        break;
      case 'i':
        add(decimal(static_cast<int16_t>(operand)));
        break;
      case 'u':
        add(decimal(operand));
        break;
      case 'j':
        add("->" + decimal(static_cast<int64_t>(next) + static_cast<int16_t>(operand)));
        break;
      default:
        break;
    }
  }

  void addWide(char letter, const Instruction& instruction, size_t next) {
    const uint32_t index = instruction.bc();
    switch (letter) {
      case 'I':
        add(decimal(instruction.signedBc()));
        break;
      case 'J':
        add("->" + decimal(static_cast<int64_t>(next) + instruction.signedBc()));
        break;
      case 'T':
        add(typeText(index));
        break;
      case 'F':
        add(index < program_.functions.size() ? program_.functions[index]->name : "?");
        break;
      case 'S':
        add(index < program_.strings.size() ? shortened(program_.strings[index].text) : "?");
        break;
      case 'N':
        add(index < program_.natives.size() ? program_.natives[index].name : "?");
        break;
      default:
        add(decimal(index));
        break;
    }
  }

  void addExtension(const Instruction& instruction, size_t at, int number) {
    const uint64_t word = function_.code[at].word();
    if (instruction.op == Opcode::Select) {
      const Instruction& fields = function_.code[at];
      add(std::string(static_cast<int>(fields.op) != 0 ? "send" : "receive") + "(R" + decimal(fields.a) +
          ", " + slotText(fields.b) + ", " + slotText(fields.c) + ")");
      return;
    }
    const char* comma = std::strchr(opcodeShape(instruction.op), ',');
    const bool isType = comma != nullptr && instruction.op != Opcode::JumpTable && comma[1 + number] == 'T';
    add(isType ? typeText(word) : "0x" + hex(word));
  }

  static std::string slotText(uint16_t slot) { return slot == kNoSlot ? "-" : "R" + decimal(slot); }
  std::string typeText(uint64_t index) const {
    return index < program_.types.size() ? program_.types[index]->text
                                         : "type " + decimal(static_cast<int64_t>(index));
  }
  static std::string shortened(const std::string& text) {
    return text.size() <= kLongestStringShown ? quoted(text)
                                              : quoted(text.substr(0, kLongestStringShown)) + "...";
  }

  void add(const std::string& operand) {
    if (out_.back() != ' ') out_ += ", ";
    out_ += operand;
  }

  const Program& program_;
  const Function& function_;
  std::string out_;
  size_t line_ = 0;
};

}  // namespace

std::string disassemble(const Program& program, const Function& function) {
  return Disassembler(program, function).text();
}

}  // namespace gopark
