// What the compiler makes of small programs: how many instructions, which ones, and that the verifier accepts
// them.
#include "core/compile/compile.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "core/base/arena.h"
#include "core/syntax/parser.h"

namespace gopark {
namespace {

// One package without imports, compiled.
class Compiled {
 public:
  explicit Compiled(const std::string& text) : diagnostics_(sources_) {
    SourceFile& source = sources_.addFile("prog.go", "package main\n" + text);
    File* file = parseFile(source, arena_, names_, diagnostics_);
    checker_ = std::make_unique<Checker>(sources_, names_, diagnostics_,
                                         [](const std::string&) { return ImportedFiles(); });
    checked_ = checker_->check({.files = {file}}, {});
    REQUIRE(diagnostics_.text(0).empty());
    program_ = compileProgram(checked_, *checker_, sources_, diagnostics_);
    REQUIRE(program_ != nullptr);
    REQUIRE(verify(*program_).empty());
  }

  const Function& function(const std::string& name) const {
    const auto found =
        std::ranges::find_if(program_->functions, [&](const auto& each) { return each->name == name; });
    REQUIRE(found != program_->functions.end());
    return **found;
  }
  bool has(const std::string& name) const {
    return std::ranges::any_of(program_->functions, [&](const auto& each) { return each->name == name; });
  }
  // Opcodes of a function, extension words left out.
  std::vector<Opcode> opcodes(const std::string& name) const {
    const Function& code = function(name);
    std::vector<Opcode> ops;
    for (size_t pc = 0; pc < code.code.size(); pc += 1 + static_cast<size_t>(extensionWords(code.code[pc]))) {
      ops.push_back(code.code[pc].op);
    }
    return ops;
  }
  // The first opcode of each function of that name.
  std::vector<Opcode> firstOpcodesOfAll(const std::string& name) const {
    std::vector<Opcode> ops;
    for (const auto& each : program_->functions) {
      if (each->name == name) ops.push_back(each->code[0].op);
    }
    return ops;
  }
  size_t count(const std::string& name, Opcode op) const {
    return static_cast<size_t>(std::ranges::count(opcodes(name), op));
  }

 private:
  SourceSet sources_;
  Interner names_;
  Arena arena_;
  DiagnosticSink diagnostics_;
  std::unique_ptr<Checker> checker_;
  CheckedProgram checked_;
  std::unique_ptr<Program> program_;
};

}  // namespace

TEST_CASE("fib takes eight instructions") {
  const Compiled program(
      "func fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }\nfunc main() { fib(3) }");
  CHECK(program.opcodes("main.fib") ==
        std::vector<Opcode>{Opcode::JumpGreaterEqualImmediate, Opcode::ReturnValue, Opcode::AddImmediate,
                            Opcode::Call, Opcode::AddImmediate, Opcode::Call, Opcode::Add, Opcode::Return});
}

TEST_CASE("a counted loop tests at the bottom, once") {
  const Compiled program("func main() { s := 0; for i := 0; i < 10; i++ { s += i }; println(s) }");
  CHECK(program.count("main.main", Opcode::LoopLessImmediate) == 1);
  CHECK(program.count("main.main", Opcode::Jump) == 1);
}

TEST_CASE("a variable that nobody reassigns is captured by value, another one in a box") {
  const Compiled program(
      "func main() { a := 1; f := func() int { return a }; b := 1; g := func() { b++ }; g(); println(f(), b) "
      "}");
  CHECK(program.count("main.main", Opcode::New) == 1);
  CHECK(program.count("main.main", Opcode::MakeClosure) == 2);
}

TEST_CASE("literals are named as in Go's traces") {
  const Compiled program(
      "type T int\nfunc (t *T) M() { func() { func() {}() }() }\nvar v = func() int { return 1 }()\n"
      "func init() { func() {}() }\nfunc main() { new(T).M(); func() {}(); func() {}(); println(v) }");
  for (const char* name : {"main.(*T).M.func1", "main.(*T).M.func1.1", "main.init.func1", "main.init.0.func1",
                           "main.main.func1", "main.main.func2"}) {
    CHECK(program.has(name));
  }
}

TEST_CASE("functions that nothing reaches are not compiled") {
  const Compiled program(
      "type T int\nfunc (T) Used() {}\nfunc (T) Unused() {}\nfunc lost() {}\n"
      "func main() { var i interface{ Used() } = T(1); i.Used() }");
  CHECK_FALSE(program.has("main.lost"));
  CHECK_FALSE(program.has("main.T.Unused"));
  CHECK(program.has("main.T.Used"));
}

TEST_CASE("a generic function has code of its own for each list of type arguments that is reached") {
  const Compiled program(
      "func add[T int | float64 | string](x, y T) T { return x + y }\n"
      "func lost() { add(\"\", \"\") }\n"
      "func main() { add(1, 2); add[int](3, 4); add(1.5, 2); f := add[float64]; f(1, 2) }");
  std::vector<Opcode> ops = program.firstOpcodesOfAll("main.add[...]");
  std::ranges::sort(ops);
  CHECK(ops == std::vector<Opcode>{std::min(Opcode::Add, Opcode::AddFloat64),
                                   std::max(Opcode::Add, Opcode::AddFloat64)});
}

TEST_CASE("dense cases become a jump table") {
  const Compiled program(
      "func f(n int) int { switch n { case 1: return 5; case 2, 3: return 6; case 5: return 7 }; return 0 }\n"
      "func main() { println(f(2)) }");
  CHECK(program.count("main.f", Opcode::JumpTable) == 1);
}

TEST_CASE("a chain of concatenations is one instruction") {
  const Compiled program(
      "func f(a, b string) string { return a + \"-\" + b + a }\nfunc main() { println(f(\"x\", \"y\")) }");
  CHECK(program.count("main.f", Opcode::Concat) == 1);
}

TEST_CASE("ten thousand terms compile") {
  std::string text = "func f(a int) int { return a";
  for (int i = 0; i < 10000; ++i) text += " + a";
  const Compiled program(text + " }\nfunc main() { println(f(1)) }");
  CHECK(program.count("main.f", Opcode::Add) == 10000);
}

TEST_CASE("a very long body has long jumps") {
  std::string text = "func f(a int) int { for a < 5 {";
  for (int i = 0; i < 12000; ++i) text += " a = a*3 + 1; a -= a * 3;";
  const Compiled program(text + " }; return a }\nfunc main() { println(f(1)) }");
  CHECK(program.function("main.f").code.size() > 40000);
}

}  // namespace gopark
