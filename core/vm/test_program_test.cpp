// For the tests of the machine: programs assembled by hand.
#include "core/vm/test_program.h"

#include <catch2/catch.hpp>

#include "core/vm/machine.h"

namespace gopark {

size_t FunctionCode::add(Opcode op, int a, int b, int c) {
  function_.code.push_back(
      {op, static_cast<uint16_t>(a), static_cast<uint16_t>(b), static_cast<uint16_t>(c)});
  return function_.code.size() - 1;
}

size_t FunctionCode::addWide(Opcode op, int a, int64_t bc) {
  Instruction instruction{op, static_cast<uint16_t>(a), 0, 0};
  instruction.setBc(static_cast<uint32_t>(bc));
  function_.code.push_back(instruction);
  return function_.code.size() - 1;
}

void FunctionCode::jump(size_t from, size_t target) {
  Instruction& instruction = function_.code[from];
  const auto distance = static_cast<int64_t>(target) - static_cast<int64_t>(from) - 1;
  if (opcodeShape(instruction.op)[1] == 'J') {
    instruction.setBc(static_cast<uint32_t>(distance));
  } else {
    instruction.c = static_cast<uint16_t>(distance);
  }
}

TestProgram::TestProgram() {
  intType_ = addType(Kind::Int, "int", 8);
  program_.wellKnown.string = &type(addType(Kind::String, "string", 16));
  program_.wellKnown.errorString = addErrorType("runtime.errorString");
  program_.wellKnown.plainError = addErrorType("runtime.plainError");
  program_.wellKnown.boundsError = addErrorType("runtime.boundsError");
}

TypeDesc* TestProgram::addErrorType(const std::string& text) {
  TypeDesc& error = type(addType(Kind::String, text, 16));
  error.isNamed = true;
  error.packagePath = "runtime";
  return &error;
}

Function& TestProgram::addFunction(const std::string& name, int frameSlots, int results, int parameters) {
  auto function = std::make_unique<Function>();
  function->name = name;
  function->frameSlots = static_cast<uint32_t>(frameSlots);
  function->resultSlots = static_cast<uint16_t>(results);
  function->paramSlots = static_cast<uint16_t>(parameters);
  function->index = static_cast<uint32_t>(program_.functions.size());
  if (program_.entry == nullptr) program_.entry = function.get();
  program_.functions.push_back(std::move(function));
  return *program_.functions.back();
}

int TestProgram::addType(Kind kind, const std::string& text, int64_t size, TypeDesc* element) {
  auto type = std::make_unique<TypeDesc>();
  type->kind = kind;
  type->text = text;
  type->size = size;
  type->align = 8;
  type->slots = static_cast<uint32_t>((size + 7) / 8);
  type->index = static_cast<uint32_t>(program_.types.size());
  type->element = element;
  type->isPlainMemory = kind == Kind::Int;
  type->pointers.elementBytes = static_cast<uint32_t>(size);
  if (kind == Kind::String || kind == Kind::Pointer || kind == Kind::Slice) {
    type->pointers.pointerBytes = 8;
    type->pointers.pointerOffsets = {0};
  }
  program_.types.push_back(std::move(type));
  return static_cast<int>(program_.types.size()) - 1;
}

int TestProgram::addString(const std::string& text) {
  program_.strings.push_back({text});
  return static_cast<int>(program_.strings.size()) - 1;
}

TestRun TestProgram::run() {
  CHECK(verify(program_) == "");
  TestHost host;
  Heap heap;
  RuntimeOptions options;
  options.clock = ClockMode::Virtual;
  Runtime runtime(host, heap, options);
  Machine machine(program_, runtime);
  machine.start();
  for (int slices = 0; runtime.run(1'000'000) != RunState::Done && slices < 1000; ++slices) {
  }
  CHECK(runtime.isOver());
  return {runtime.exitStatus(), host.errors};
}

}  // namespace gopark
