// The machine: calls, loops, memory, panics and meetings, with programs assembled by hand.
#include <catch2/catch.hpp>

#include "core/vm/test_program.h"

namespace gopark {
namespace {

using enum Opcode;

constexpr int kNewline = static_cast<int>(PrintKind::Newline);
constexpr int kSigned = static_cast<int>(PrintKind::Signed);

void printSigned(FunctionCode& code, int slot) {
  code.add(Print, slot, kSigned);
  code.add(Print, 0, kNewline);
}

// R[0] = fib(R[1])
void assembleFib(Function& fib) {
  FunctionCode code(fib);
  const size_t test = code.add(JumpGreaterEqualImmediate, 1, 2, 0);
  code.add(ReturnValue, 1);
  code.jump(test, code.here());
  code.add(AddImmediate, 8, 1, -1);
  code.addWide(Call, 7, fib.index);
  code.add(AddImmediate, 14, 1, -2);
  code.addWide(Call, 13, fib.index);
  code.add(Add, 0, 7, 13);
  code.add(Return);
}

TEST_CASE("calls return their results to the caller's frame") {
  TestProgram program;
  Function& entry = program.addFunction("runtime.main", 16, 0, 0);
  Function& fib = program.addFunction("main.fib", 15, 1, 1);
  assembleFib(fib);
  FunctionCode code(entry);
  code.addWide(LoadInt, 5, 20);
  code.addWide(Call, 4, fib.index);
  printSigned(code, 4);
  code.add(Return);
  const TestRun run = program.run();
  CHECK(run.errors == "6765\n");
  CHECK(run.status == 0);
}

TEST_CASE("a deep recursion grows the stack") {
  TestProgram program;
  Function& entry = program.addFunction("runtime.main", 16, 0, 0);
  Function& sum = program.addFunction("main.sum", 12, 1, 1);
  FunctionCode body(sum);
  const size_t test = body.add(JumpGreaterImmediate, 1, 0, 0);
  body.add(ReturnValue, 1);
  body.jump(test, body.here());
  body.add(AddImmediate, 7, 1, -1);
  body.addWide(Call, 6, sum.index);
  body.add(Add, 0, 1, 6);
  body.add(Return);
  FunctionCode code(entry);
  code.addWide(LoadInt, 5, 100000);
  code.addWide(Call, 4, sum.index);
  printSigned(code, 4);
  code.add(Return);
  CHECK(program.run().errors == "5000050000\n");
}

TEST_CASE("endless recursion is Go's stack overflow") {
  TestProgram program;
  Function& entry = program.addFunction("runtime.main", 1000, 0, 0);
  FunctionCode code(entry);
  code.addWide(Call, 4, 0);
  code.add(Return);
  const TestRun run = program.run();
  CHECK(run.errors.find("runtime: goroutine stack exceeds 1000000000-byte limit\n") == 0);
  CHECK(run.errors.find("fatal error: stack overflow\n") != std::string::npos);
  CHECK(run.status == 2);
}

TEST_CASE("a loop over a slice loads and stores in bounds") {
  TestProgram program;
  Function& entry = program.addFunction("runtime.main", 16, 0, 0);
  FunctionCode code(entry);
  code.addWide(LoadInt, 3, 10);
  code.add(MakeSlice, 0, 3, 3);
  code.word(static_cast<uint64_t>(program.intType()));
  code.add(Zero, 4);
  const size_t top = code.here();
  code.add(Mul, 5, 4, 4);
  code.add(SliceStore64, 0, 4, 5);
  code.add(SliceLoad64, 6, 0, 4);
  code.add(Add, 7, 7, 6);
  code.add(AddImmediate, 4, 4, 1);
  code.jump(code.add(LoopLessSigned, 4, 1), top);
  printSigned(code, 6);
  code.add(SliceLoad64, 6, 0, 4);
  code.add(Return);
  const TestRun run = program.run();
  CHECK(run.errors.find(
            "81\npanic: runtime error: index out of range [10] with length 10\n\ngoroutine 1 [running]:") ==
        0);
  CHECK(run.status == 2);
}

TEST_CASE("a nil dereference tells its address") {
  TestProgram program;
  Function& entry = program.addFunction("runtime.main", 4, 0, 0);
  FunctionCode code(entry);
  code.add(Zero, 0);
  code.add(Load64, 1, 0, 24);
  code.add(Return);
  const TestRun run = program.run();
  CHECK(run.errors.find("panic: runtime error: invalid memory address or nil pointer dereference\n"
                        "[signal SIGSEGV: segmentation violation code=0x1 addr=0x18 pc=0x") == 0);
  CHECK(run.status == 2);
}

// main starts a goroutine that sends 1 to 5 and closes; main receives until then.
TEST_CASE("goroutines meet at a channel") {
  TestProgram program;
  const int channelType = program.addType(Kind::Chan, "chan int", 8, &program.type(program.intType()));
  Function& entry = program.addFunction("runtime.main", 20, 0, 0);
  Function& sender = program.addFunction("main.main.func1", 4, 0, 1);
  FunctionCode send(sender);
  send.addWide(LoadInt, 1, 1);
  const size_t top = send.here();
  send.add(Send, 0, 1);
  send.add(AddImmediate, 1, 1, 1);
  send.jump(send.add(LoopLessEqualImmediate, 1, 5), top);
  send.add(Close, 0);
  send.add(Return);

  FunctionCode code(entry);
  code.add(Zero, 0);
  code.add(MakeChan, 0, 0);
  code.word(static_cast<uint64_t>(channelType));
  code.addWide(LoadFunction, 1, sender.index);
  code.add(Move, 10, 0);
  code.add(Go, 10, 1, 1);
  const size_t next = code.here();
  code.add(Receive, 2, 0, 1);
  const size_t end = code.add(JumpIfNot, 3);
  printSigned(code, 2);
  code.jump(code.add(Loop), next);
  code.jump(end, code.here());
  code.add(Receive, 2, 0, 0);
  printSigned(code, 2);
  code.add(Zero, 0);
  code.add(Receive, 2, 0, 0);
  code.add(Return);
  const TestRun run = program.run();
  CHECK(run.errors.find("1\n2\n3\n4\n5\n0\nfatal error: all goroutines are asleep - deadlock!\n\n"
                        "goroutine 1 [chan receive (nil chan)]:") == 0);
  CHECK(run.status == 2);
}

// func f() { defer func() { recover() }(); panic("boom") }: main goes on after the call.
TEST_CASE("a deferred call recovers and its function returns") {
  TestProgram program;
  Function& entry = program.addFunction("runtime.main", 12, 0, 0);
  Function& risky = program.addFunction("main.f", 12, 1, 0);
  Function& deferred = program.addFunction("main.f.func1", 4, 0, 0);
  program.addString("boom");
  program.addString("after");
  program.program().staticInterfaces.push_back({program.program().wellKnown.string, {}, 0});

  FunctionCode recovering(deferred);
  recovering.add(Recover, 0);
  recovering.add(LoadWord, 2);
  recovering.word(1);
  recovering.add(Return);

  FunctionCode body(risky);
  body.addWide(LoadInt, 0, 7);
  body.addWide(LoadFunction, 1, deferred.index);
  body.add(Defer, 8, 1, 0);
  body.addWide(LoadStaticInterface, 2, 0);
  body.add(Panic, 2);
  risky.hasDefer = true;
  risky.recoverPc = static_cast<uint32_t>(body.here());
  body.add(RunDefers);
  body.add(Return);

  FunctionCode code(entry);
  code.addWide(Call, 4, risky.index);
  printSigned(code, 4);
  code.add(Return);
  const TestRun run = program.run();
  CHECK(run.errors == "7\n");
  CHECK(run.status == 0);
}

TEST_CASE("an unrecovered panic in a deferred call prints the chain") {
  TestProgram program;
  Function& entry = program.addFunction("main.main", 12, 0, 0);
  Function& deferred = program.addFunction("main.main.func1", 4, 0, 0);
  program.addString("one");
  program.addString("two");
  program.program().staticInterfaces.push_back({program.program().wellKnown.string, {}, 0});
  program.program().staticInterfaces.push_back({program.program().wellKnown.string, {}, 1});
  FunctionCode inner(deferred);
  inner.add(Recover, 0);
  inner.addWide(LoadStaticInterface, 0, 1);
  inner.add(Panic, 0);
  FunctionCode code(entry);
  code.addWide(LoadFunction, 1, deferred.index);
  code.add(Defer, 8, 1, 0);
  code.addWide(LoadStaticInterface, 2, 0);
  code.add(Panic, 2);
  entry.hasDefer = true;
  entry.recoverPc = static_cast<uint32_t>(code.here());
  code.add(RunDefers);
  code.add(Return);
  const TestRun run = program.run();
  CHECK(run.errors.find(
            "panic: one [recovered]\n\tpanic: two\n\ngoroutine 1 [running]:\nmain.main.func1()\n") == 0);
  CHECK(run.errors.find("\npanic({0x") != std::string::npos);
  CHECK(run.status == 2);
}

// A goroutine that loops for ever does not stop main.
TEST_CASE("loops are preempted") {
  TestProgram program;
  Function& entry = program.addFunction("runtime.main", 20, 0, 0);
  Function& endless = program.addFunction("main.main.func1", 2, 0, 0);
  FunctionCode loop(endless);
  loop.jump(loop.add(Loop), 0);
  FunctionCode code(entry);
  code.addWide(LoadFunction, 1, endless.index);
  code.add(Go, 10, 1, 0);
  code.addWide(LoadInt, 2, 100);
  const size_t top = code.here();
  code.add(AddImmediate, 2, 2, -1);
  code.jump(code.add(LoopGreaterImmediate, 2, 0), top);
  printSigned(code, 2);
  code.add(Return);
  CHECK(program.run().errors == "0\n");
}

}  // namespace
}  // namespace gopark
