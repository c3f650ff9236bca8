// What the checker leaves in the tree for the compile wing, and programs of several packages.
#include "core/types/check.h"

#include <catch2/catch.hpp>
#include <map>

#include "core/syntax/ast_walk.h"
#include "core/syntax/parser.h"

namespace gopark {

namespace {

// A program: file texts by import path ("main" is the program's own package).
class Program {
 public:
  explicit Program(std::map<std::string, std::string> packages) : packages_(std::move(packages)) {
    const Importer importer = [this](const std::string& path) {
      ImportedFiles imported;
      const auto found = packages_.find(path);
      if (found == packages_.end()) return imported;
      imported.files.push_back(parse(path + "/" + path + ".go", found->second));
      imported.found = true;
      imported.isLibrary = path.starts_with("lib");
      return imported;
    };
    checker_ = std::make_unique<Checker>(sources_, names_, diagnostics_, importer);
    main_ = parse("prog.go", packages_.at("main"));
    checked_ = checker_->check({.files = {main_}}, {});
  }
  explicit Program(const std::string& body) : Program({{"main", "package main\n" + body}}) {}

  std::string errors() const { return diagnostics_.text(0); }
  const CheckedProgram& checked() const { return checked_; }
  Checker& checker() { return *checker_; }

  // The variable declared or used under this name first.
  const Var* var(std::string_view name) {
    const Var* found = nullptr;
    walkTree(main_, [&](Node* node) {
      auto* each = tryAs<NameExpr>(node);
      if (!found && each && each->name.view() == name) found = objectAs<Var>(each->object);
      return true;
    });
    REQUIRE(found);
    return found;
  }

  template <class T>
  const T* first() {
    const T* found = nullptr;
    walkTree(main_, [&](Node* node) {
      if (!found) found = tryAs<T>(static_cast<const Node*>(node));
      return true;
    });
    REQUIRE(found);
    return found;
  }

 private:
  File* parse(const std::string& name, const std::string& text) {
    return parseFile(sources_.addFile(name, text), arena_, names_, diagnostics_);
  }

  std::map<std::string, std::string> packages_;
  SourceSet sources_;
  Arena arena_;
  Interner names_;
  DiagnosticSink diagnostics_{sources_};
  std::unique_ptr<Checker> checker_;
  File* main_ = nullptr;
  CheckedProgram checked_;
};

std::string initNames(const Package* package) {
  std::string names;
  for (const Initializer& initializer : package->initOrder) {
    for (const Var* var : initializer.lhs) names += var ? var->name.str() : "_";
    names += ' ';
  }
  return names;
}

}  // namespace

TEST_CASE("a variable is captured when a function literal inside uses it", "[types]") {
  Program program("func main() { a, b := 1, 2; _ = b; func() { _ = a; c := 1; _ = c }() }");
  REQUIRE(program.errors().empty());
  CHECK(program.var("a")->isCaptured);
  CHECK_FALSE(program.var("b")->isCaptured);
  CHECK_FALSE(program.var("c")->isCaptured);
}

TEST_CASE("a variable is reassigned by every change after its declaration", "[types]") {
  Program program(
      "type T struct{ f int }\n"
      "func main() { a := 1; b := 1; b++; c := [2]int{}; c[0] = 1; d := T{}; d.f = 2; e := &T{}; e.f = 3\n"
      "f, g := 1, 2; f, h := 3, 4; _, _, _, _ = a, f, g, h; i := []int{1}; i[0] = 2 }");
  REQUIRE(program.errors().empty());
  CHECK_FALSE(program.var("a")->isReassigned);
  CHECK(program.var("b")->isReassigned);
  CHECK(program.var("c")->isReassigned);
  CHECK(program.var("d")->isReassigned);
  CHECK_FALSE(program.var("e")->isReassigned);  // what it points to is
  CHECK_FALSE(program.var("g")->isReassigned);
  CHECK_FALSE(program.var("i")->isReassigned);
}

TEST_CASE("an address is taken by &, by slicing an array, and by a pointer method", "[types]") {
  Program program(
      "type T struct{ f [2]int }\n"
      "func (*T) m() {}\n"
      "func (T) v() {}\n"
      "func main() { a := 1; _ = &a; b := T{}; _ = b.f[:]; c := T{}; c.m(); d := T{}; d.v(); e := &T{}; "
      "e.m()\n"
      "g := T{}; _ = &g.f[1]; h := []int{}; _ = h[:]; i := T{}; j := i.m; _ = j }");
  REQUIRE(program.errors().empty());
  for (const char* name : {"a", "b", "c", "g", "i"}) CHECK(program.var(name)->isAddressTaken);
  for (const char* name : {"d", "e", "h"}) CHECK_FALSE(program.var(name)->isAddressTaken);
}

TEST_CASE("an untyped operand gets its final type", "[types]") {
  Program shift("func main() { s := 3; var x uint8 = 1 << s; _ = x }");
  CHECK(runtimeTypeText(shift.first<BinaryExpr>()->type) == "uint8");
  CHECK(runtimeTypeText(shift.first<BinaryExpr>()->x->type) == "uint8");

  Program nil("func main() { var p *int; _ = p == nil }");
  CHECK(runtimeTypeText(nil.first<BinaryExpr>()->y->type) == "*int");

  Program boolean("type B bool\nfunc main() { x := 1; var b B = x < 2; _ = b }");
  CHECK(runtimeTypeText(boolean.first<BinaryExpr>()->type) == "main.B");

  Program inInterface("func main() { var a any = 1.5; _ = a }");
  CHECK(runtimeTypeText(inInterface.first<BasicLit>()->type) == "float64");
}

TEST_CASE("a selection knows its path and whether a pointer was followed", "[types]") {
  Program program("type A struct{ n, m int }\ntype B struct { x int; *A }\nfunc main() { var b B; _ = b.m }");
  const Selection* selection = program.first<SelectorExpr>()->selection;
  REQUIRE(selection);
  CHECK(selection->kind == SelectionKind::Field);
  CHECK(selection->isIndirect);
  CHECK(std::vector<int>(selection->path.begin(), selection->path.end()) == std::vector<int>{1, 1});
}

TEST_CASE("variables are initialised after those they depend on, through functions too", "[types]") {
  Program program(
      "var a = b + f()\nvar b = c\nvar c = 1\nvar d = 2\nfunc f() int { return d }\nfunc main() {}");
  REQUIRE(program.errors().empty());
  CHECK(initNames(program.checked().main) == "c b d a ");
}

TEST_CASE("the variables of one call are initialised together", "[types]") {
  Program program("var _, a = f()\nfunc f() (int, int) { return 1, 2 }\nfunc main() {}");
  CHECK(initNames(program.checked().main) == "_a ");
}

TEST_CASE("packages are initialised by import path as their imports allow", "[types]") {
  Program program({{"main", "package main\nimport (\n_ \"libz\"\n_ \"liba\"\n)\nfunc main() {}"},
                   {"liba", "package liba\nimport _ \"libc\""},
                   {"libb", "package libb"},
                   {"libc", "package libc\nimport _ \"libz\""},
                   {"libz", "package libz"}});
  REQUIRE(program.errors().empty());
  std::string order;
  for (const Package* package : program.checked().packages) order += package->path + " ";
  CHECK(order == "libz libc liba main ");
}

TEST_CASE("the body of a library function is checked when it is needed", "[types]") {
  Program program({{"main", "package main\nimport \"liba\"\nfunc main() { liba.F() }"},
                   {"liba", "package liba\nfunc F() { x := g(); _ = x }\nfunc g() int { return 1 }"}});
  REQUIRE(program.errors().empty());
  Func* function = program.checked().packages[0]->functions[0];
  const auto* assign = tryAs<AssignStmt>(static_cast<const Node*>(function->decl->body->list[0]));
  REQUIRE(assign);
  CHECK(assign->rhs->mode == ExprMode::Unchecked);
  program.checker().ensureBodyChecked(function);
  CHECK(assign->rhs->mode == ExprMode::Value);
  CHECK(program.errors().empty());
}

TEST_CASE("what a program's package does not export cannot be used", "[types]") {
  Program program(
      {{"main", "package main\nimport \"a\"\nfunc main() { a.f(); _ = a.T{1}; var t a.T; t.x = 2 }"},
       {"a", "package a\nfunc f() {}\ntype T struct{ x int }"}});
  CHECK(program.errors() ==
        "./prog.go:3:17: undefined: a.f\n"
        "./prog.go:3:30: implicit assignment to unexported field x in struct literal of type a.T\n"
        "./prog.go:3:47: t.x undefined (cannot refer to unexported field x)\n");
}

TEST_CASE("packages that import each other are refused", "[types]") {
  Program program({{"main", "package main\nimport \"a\"\nfunc main() { a.F() }"},
                   {"a", "package a\nimport \"b\"\nfunc F() { b.F() }"},
                   {"b", "package b\nimport \"a\"\nfunc F() { a.F() }"}});
  CHECK(program.errors() ==
        "package command-line-arguments\n\timports a from prog.go\n\timports b from a.go\n\timports a from "
        "b.go: import "
        "cycle not allowed\n");
}

TEST_CASE("types of one name from two packages are told apart by their paths", "[types]") {
  Program program(
      {{"main", "package main\nimport x \"a/t\"\nimport y \"b/t\"\nfunc main() { var v x.T = y.T{}; _ = v }"},
       {"a/t", "package t\ntype T struct{}"},
       {"b/t", "package t\ntype T struct{ f int }"}});
  CHECK(program.errors() ==
        "./prog.go:4:27: cannot use y.T{} (value of struct type \"b/t\".T) as \"a/t\".T value in variable "
        "declaration\n");
}

TEST_CASE("a long chain of operations does not exhaust the stack", "[types]") {
  std::string chain = "x";
  for (int i = 0; i < 20000; ++i) chain += " + 1<<s";
  Program program("func main() { x := 1; s := 2; _ = " + chain + " }");
  CHECK(program.errors().empty());
}

}  // namespace gopark
