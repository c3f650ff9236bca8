// Function literals: which variables they share with the function around them, and the closure.
#include <algorithm>

#include "core/compile/function_compiler.h"
#include "core/syntax/ast_walk.h"

namespace gopark {

// The variables of this function that the literal uses, in order of first use. A variable that nobody
// reassigns is captured by value, another one by its box.
std::vector<Capture> FunctionCompiler::capturesOf(const FuncLit* literal) const {
  std::vector<Capture> captures;
  walkTree(literal->body, [&](Node* node) {
    const auto* name = tryAs<NameExpr>(node);
    const auto* var = name ? objectAs<Var>(static_cast<const Object*>(name->object)) : nullptr;
    if (!var || var->isPackageLevel || var->isField) return true;
    const auto found = variables_.find(var);
    if (found == variables_.end()) return true;
    const bool isKnown =
        std::ranges::any_of(captures, [&](const Capture& capture) { return capture.var == var; });
    if (isKnown) return true;
    captures.push_back({var, found->second.isBox, found->second.isBox ? 1 : slotsOf(typeOf(var))});
    return true;
  });
  return captures;
}

std::string FunctionCompiler::nextLiteralName() {
  const std::string number = std::to_string(++literalCount_);
  return function_.name + (job_.literal ? "." : ".func") + number;
}

Function* FunctionCompiler::literalFunction(const FuncLit* literal, std::vector<Capture> captures) {
  return compiler_.literalFunction(literal, signatureOf(typeOf(literal)), nextLiteralName(),
                                   std::move(captures), job_);
}

void FunctionCompiler::literalTo(FuncLit* literal, SlotIndex to) {
  std::vector<Capture> captures = capturesOf(literal);
  if (captures.empty()) {
    const Function* function = literalFunction(literal, {});
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
  const Function* function = literalFunction(literal, std::move(captures));
  code_.emit(Opcode::MakeClosure, to, first, words);
  code_.word(function->index);
}

}  // namespace gopark
