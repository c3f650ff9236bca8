// runtime.SetFinalizer: what it refuses, and what the heap is told.
#include "core/library/native_table.h"
#include "core/library/reflect/relations.h"
#include "core/value/interface.h"

namespace gopark {
namespace {

std::string problemOfObject(const TypeDesc* type) {
  if (type == nullptr) return "first argument is nil";
  if (type->kind != Kind::Pointer) return "first argument is " + type->text + ", not pointer";
  return "";
}

std::string problemOfFinalizer(const TypeDesc& object, const TypeDesc& type) {
  if (type.kind != Kind::Func) return "second argument is " + type.text + ", not a function";
  const std::string cannot = "cannot pass " + object.text + " to finalizer " + type.text;
  if (type.isVariadic) return cannot + " because dotdotdot";
  if (type.params.size() != 1 || !isAssignable(object, *type.params[0])) return cannot;
  return "";
}

}  // namespace

// The result says what is wrong; empty when it is done. A pointer to no heap object is passed over.
NativeOutcome setFinalizer(NativeCall& call) {
  const GoInterface object = call.interface();
  const GoInterface function = call.interface();
  const TypeDesc* type = object.typeDesc();
  std::string problem = problemOfObject(type);
  const bool isClear = problem.empty() && function.typeDesc() == nullptr;
  if (problem.empty() && !isClear) problem = problemOfFinalizer(*type, *function.typeDesc());
  Finalizers& finalizers = call.heap().finalizers();
  if (problem.empty() && !isClear && finalizers.has(object.data)) problem = "finalizer already set";
  call.returnText(problem);
  if (!problem.empty()) return NativeOutcome::Return;
  if (isClear) {
    finalizers.clear(object.data);
  } else if (call.heap().isHeapAddress(object.data)) {
    const bool takesInterface = function.typeDesc()->params[0]->kind == Kind::Interface;
    finalizers.set({.object = object.data,
                    .closure = function.data,
                    .interfaceType = takesInterface ? toWord(type) : 0});
  }
  return NativeOutcome::Return;
}

}  // namespace gopark
