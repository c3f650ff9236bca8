// runtime.SetFinalizer and AddCleanup, weak.Pointer: what they refuse, and what the heap is told.
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

// addCleanup(ptr unsafe.Pointer, cleanup func()) uint64
NativeOutcome addCleanup(NativeCall& call) {
  const uint64_t object = call.word();
  call.returnWord(call.heap().finalizers().addCleanup(object, call.word()));
  return NativeOutcome::Return;
}

NativeOutcome stopCleanup(NativeCall& call) {
  call.heap().finalizers().stopCleanup(call.word());
  return NativeOutcome::Return;
}

// weak.register(ptr unsafe.Pointer) unsafe.Pointer: the word that holds ptr without keeping its object,
// always the same one.
NativeOutcome registerWeak(NativeCall& call) {
  const uint64_t object = call.word();
  Finalizers& finalizers = call.heap().finalizers();
  uint64_t* word = finalizers.weakWord(object);
  if (word == nullptr) {
    word = static_cast<uint64_t*>(call.allocate(sizeof *word, kNoPointers));
    if (word != nullptr) {
      *word = object;
      finalizers.noteWeakWord(object, word);
    }
  }
  call.returnPointer(word);
  return NativeOutcome::Return;
}

// weak.strong(word unsafe.Pointer) unsafe.Pointer: the pointer, nil when its object is gone.
NativeOutcome strongOfWeak(NativeCall& call) {
  call.returnWord(*call.pointer<uint64_t>());
  return NativeOutcome::Return;
}

}  // namespace gopark
