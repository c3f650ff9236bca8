// Function literals: which variables they share with the function around them, and the closure.
#include <algorithm>

#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

// The variables of this function that the literal uses, in order of first use. A variable that nobody
// reassigns is captured by value, another one by its box.
std::vector<Capture> FunctionCompiler::capturesOf(const FuncLit* literal) const {
  std::vector<Capture> captures;
  addCaptures(captures, literal->body);
  return captures;
}

void FunctionCompiler::addCaptures(std::vector<Capture>& captures, Node* tree) const {
  walkTree(tree, [&](Node* node) {
    const auto* name = tryAs<NameExpr>(node);
    const auto* var = name ? objectAs<Var>(static_cast<const Object*>(name->object)) : nullptr;
    if (var && !var->isPackageLevel && !var->isField) addCapture(captures, var);
    return true;
  });
}

// Nothing for a variable that is not this function's, and for one that is there already.
void FunctionCompiler::addCapture(std::vector<Capture>& captures, const Var* var) const {
  const auto found = variables_.find(var);
  if (found == variables_.end()) return;
  const bool isKnown =
      std::ranges::any_of(captures, [&](const Capture& capture) { return capture.var == var; });
  if (isKnown) return;
  captures.push_back({var, found->second.isBox, found->second.isBox ? 1 : slotsOf(typeOf(var))});
}

// Literals in the body of a range over a function are numbered with those around it.
std::string FunctionCompiler::nextLiteralName() {
  FunctionCompiler& host = rangeHost();
  return host.function_.name + (host.job_.literal ? "." : ".func") + std::to_string(++host.literalCount_);
}

Function* FunctionCompiler::literalFunction(const FuncLit* literal, std::vector<Capture> captures) {
  return compiler_.literalFunction(literal, signatureOf(typeOf(literal)), nextLiteralName(),
                                   std::move(captures), job_);
}

void FunctionCompiler::literalTo(FuncLit* literal, SlotIndex to) {
  std::vector<Capture> captures = capturesOf(literal);
  const Function* function = literalFunction(literal, captures);
  closureTo(function, captures, to);
}

void FunctionCompiler::closureTo(const Function* function, std::span<const Capture> captures, SlotIndex to) {
  if (captures.empty()) {
    code_.emitWide(Opcode::LoadFunction, to, function->index);
    return;
  }
  uint32_t words = 0;
  for (const Capture& capture : captures) words += capture.slots;
  SlotIndex first = variables_.at(captures[0].var).slot;
  if (captures.size() > 1) {
    first = code_.allocate(words);
    SlotIndex next = first;
    for (const Capture& capture : captures) {
      code_.move(next, variables_.at(capture.var).slot, capture.slots);
      next += capture.slots;
    }
  }
  code_.emit(Opcode::MakeClosure, to, first, words);
  code_.word(function->index);
}

}  // namespace gopark
