// For the tests of the machine: programs assembled by hand, and a run of them with everything it wrote.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/code/program.h"
#include "core/runtime/host.h"

namespace gopark {

// A host whose clock stands still and whose outputs are kept.
class TestHost final : public Host {
 public:
  void write(int fd, std::string_view bytes) override { (fd == 1 ? output : errors) += bytes; }
  int64_t wallNanoseconds() override { return 1'000'000'000; }
  int64_t monotonicNanoseconds() override { return ++ticks_; }
  std::string output;
  std::string errors;

 private:
  int64_t ticks_ = 0;
};

// The code of one function, instruction by instruction.
class FunctionCode {
 public:
  explicit FunctionCode(Function& function) : function_(function) {}

  // Returns the index of the instruction.
  size_t add(Opcode op, int a = 0, int b = 0, int c = 0);
  size_t addWide(Opcode op, int a, int64_t bc);
  void word(uint64_t word) { function_.code.push_back(Instruction::fromWord(word)); }
  size_t here() const { return function_.code.size(); }
  // Makes the jump at `from` (its b or c operand, or bc) go to the instruction at `target`.
  void jump(size_t from, size_t target);

 private:
  Function& function_;
};

struct TestRun {
  int status;
  std::string errors;
};

class TestProgram {
 public:
  TestProgram();

  // The first one added is the entry.
  Function& addFunction(const std::string& name, int frameSlots, int results, int parameters);
  // Its index.
  int addType(Kind kind, const std::string& text, int64_t size, TypeDesc* element = nullptr);
  int addString(const std::string& text);
  TypeDesc& type(int index) { return *program_.types[static_cast<size_t>(index)]; }
  Program& program() { return program_; }
  int intType() const { return intType_; }

  // Verifies it and runs it to its end.
  TestRun run();

 private:
  TypeDesc* addErrorType(const std::string& text);

  Program program_;
  int intType_;
};

}  // namespace gopark
