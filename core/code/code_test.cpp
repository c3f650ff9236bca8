// Opcode tables, disassembler and verifier.
#include <catch2/catch.hpp>
#include <cstring>
#include <string_view>

#include "core/code/program.h"

namespace gopark {
namespace {

Program programWith(std::vector<Instruction> code, uint32_t frameSlots = 8) {
  Program program;
  auto function = std::make_unique<Function>();
  function->name = "main.main";
  function->code = std::move(code);
  function->frameSlots = frameSlots;
  program.entry = function.get();
  program.functions.push_back(std::move(function));
  return program;
}

TEST_CASE("every shape is one to three letters and its extension words") {
  for (int op = 0; op < kOpcodeCount; ++op) {
    const std::string_view shape = opcodeShape(static_cast<Opcode>(op));
    const std::string_view operands = shape.substr(0, shape.find(','));
    INFO(opcodeName(static_cast<Opcode>(op)) << " " << shape);
    const bool isWide = operands.size() == 2 && std::strchr("IUJTFSNGC", operands[1]) != nullptr;
    CHECK((operands.size() == 3 || isWide));
    for (const char letter : operands) CHECK(std::strchr("dseiuj-IUJTFSNGC", letter) != nullptr);
  }
}

TEST_CASE("an instruction survives the way through a word") {
  const Instruction instruction{Opcode::Add, 1, 2, 65535};
  const Instruction copy = Instruction::fromWord(instruction.word());
  CHECK(copy.op == Opcode::Add);
  CHECK((copy.a == 1 && copy.b == 2 && copy.c == 65535));
}

TEST_CASE("extension words are counted by shape, and by an operand for tables") {
  CHECK(extensionWords({Opcode::Add, 0, 0, 0}) == 0);
  CHECK(extensionWords({Opcode::CallInterface, 4, 0, 0}) == 2);
  CHECK(extensionWords({Opcode::JumpTable, 0, 5, 0}) == 5);
}

TEST_CASE("the disassembler names operands and targets") {
  Program program =
      programWith({{Opcode::AddImmediate, 1, 2, static_cast<uint16_t>(-3)}, {Opcode::Return, 0, 0, 0}});
  const std::string text = disassemble(program, *program.functions[0]);
  CHECK(text.find("AddImmediate                    R1, R2, -3\n") != std::string::npos);
}

TEST_CASE("the verifier passes what keeps the rules") {
  CHECK(verify(programWith({{Opcode::Move, 0, 7, 0}, {Opcode::Return, 0, 0, 0}})).empty());
}

TEST_CASE("the verifier refuses what breaks them") {
  const Instruction end{Opcode::Return, 0, 0, 0};
  CHECK(verify(programWith({})) == "main.main+0: no code");
  CHECK(verify(programWith({{Opcode::Move, 0, 9, 0}, end})) ==
        "main.main+0 Move: slot 9 is outside the frame");
  CHECK(verify(programWith({{Opcode::Move, 0, 1, 0}})) ==
        "main.main+0 Move: the last instruction falls through");
  CHECK(verify(programWith({{Opcode::LoadWord, 0, 0, 0}})) ==
        "main.main+0 LoadWord: extension words are missing");
  CHECK(verify(programWith({{Opcode::JumpEqual, 0, 1, 7}, end})) ==
        "main.main+0 JumpEqual: jumps to 8, which is no instruction");
  CHECK(verify(programWith({end, {Opcode::Jump, 0, 0xfffe, 0xffff}})) ==
        "main.main+1 Jump: a Jump instruction jumps backward");
  CHECK(verify(programWith({{Opcode::Call, 2, 0, 0}, end})) ==
        "main.main+0 Call: no room for the header of the called frame");
  CHECK(verify(programWith({{Opcode::LoadString, 0, 0, 0}, end})) ==
        "main.main+0 LoadString: no such string");
}

}  // namespace
}  // namespace gopark
