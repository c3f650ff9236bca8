// The machine's life: constants and tables of a program, the door to the loop, and what the runtime asks of
// it.
#include "core/vm/machine.h"

#include <algorithm>
#include <cstring>

#include "core/base/check.h"
#include "core/library/registry.h"
#include "core/vm/line_table.h"
#include "core/vm/pairs.h"

namespace gopark {
namespace {

constexpr int kTimerFunctionLine = 215;  // of time/sleep.go, goFunc
constexpr int kFinalizerLine = 172;      // of runtime/mfinal.go, createfing

}  // namespace

Machine::Machine(Program& program, Runtime& runtime)
    : program_(program),
      runtime_(runtime),
      heap_(runtime.heap()),
      functions_(std::make_unique<MachineFunctions>()) {
  globalWords_ = std::make_unique<uint64_t[]>(program.globalBytes / 8 + 1);
  globals_ = reinterpret_cast<uint8_t*>(globalWords_.get());
  makeConstants();
  link();
}

void Machine::makeConstants() {
  for (const StringConstant& constant : program_.strings) {
    const Slot data = constant.text.empty() ? 0 : toWord(constant.text.data());
    stringConstants_.push_back({data, static_cast<int64_t>(constant.text.size())});
  }
  for (const StaticInterface& constant : program_.staticInterfaces) makeStaticInterface(constant);
  for (const auto& type : program_.types) typeWords_.push_back(toWord(type.get()));
}

void Machine::makeStaticInterface(const StaticInterface& constant) {
  const TypeDesc& type = *constant.type;
  auto box = std::make_unique<uint64_t[]>(type.slots + 1);
  if (constant.stringIndex >= 0) {
    std::memcpy(box.get(), &stringConstants_[static_cast<size_t>(constant.stringIndex)], sizeof(GoString));
  } else {
    std::memcpy(box.get(), constant.bytes.data(), constant.bytes.size());
  }
  staticInterfaces_.push_back({toWord(&type), type.isDirect ? box[0] : toWord(box.get())});
  boxes_.push_back(std::move(box));
}

// Fills in what only the running program knows; doing it again changes nothing.
void Machine::link() {
  for (const auto& function : program_.functions) {
    function->closure.function = toWord(function.get());
    callTargets_.push_back({function->code.data(), function.get(), function->frameSlots});
    for (size_t pc = 0; pc < function->code.size();) {
      Instruction& instruction = function->code[pc];
      if (instruction.op == Opcode::Append) {
        const uint64_t count = function->code[pc + 2].word() & 0xffffffff;
        const auto bytes = static_cast<uint64_t>(typeAt(function->code[pc + 1].word()).size);
        function->code[pc + 2] = Instruction::fromWord(count | bytes << 32);
      }
      const size_t next = pc + 1 + static_cast<size_t>(extensionWords(instruction));
      if (next < function->code.size()) pairUp(instruction);
      pc = next;
    }
  }
  for (const NativeReference& native : program_.natives) natives_.push_back(findNative(native.name));
}

void Machine::start() {
  runtime_.setExecutor(*this);
  GOPARK_CHECK(program_.entry != nullptr, "a program that is run has an entry");
  runtime_.startMain(newBody(toWord(&program_.entry->closure), nullptr, 0));
}

MachineOutcome Machine::run(InterpretedBody& body, Goroutine& self) {
  const int64_t budget = std::min<int64_t>(runtime_.budget(), INT32_MAX);
  body_ = &body;
  self_ = &self;
  outcome_ = MachineOutcome::None;
  budget_ = static_cast<int32_t>(budget);
  if (body.isWaiting) {
    body.isWaiting = false;
    const Instruction* pc = body.pc;
    if (body.repeats) {
      body.repeats = false;
    } else if (finishWait(pc, body.fp)) {
      body.pc = pc + 1 + extensionWords(*pc);
    }
  }
  if (outcome_ == MachineOutcome::None) (this->*loop_)();
  runtime_.spend(budget - budget_);
  return outcome_;
}

bool Machine::outOfMemory(const Instruction* pc, Slot* fp, uint64_t bytes) {
  save(pc, fp);
  runtime_.outOfMemory(*self_, bytes);
  return leave(pc, fp, MachineOutcome::Exited);
}

bool Machine::newObject(const Instruction* pc, Slot* fp) {
  const TypeDesc& type = typeAt(pc->bc());
  void* object = allocate(pc, fp, type.size, [&] { return heap_.allocate(type.size, type.pointers); });
  if (object == nullptr) return false;
  fp[pc->a] = toWord(object);
  return true;
}

std::unique_ptr<Body> Machine::bodyOfClosure(uint64_t closure) {
  return newBody(closure, nullptr, 0);
}

std::unique_ptr<Body> Machine::bodyOfFinalizer(uint64_t closure, std::span<const uint64_t> arguments) {
  return newBody(closure, arguments.data(), static_cast<uint32_t>(arguments.size()));
}

CallSite Machine::describe(CodePlace place) const {
  if (place.function == nullptr) return {};
  const auto& function = *static_cast<const Function*>(place.function);
  CallSite site = siteAt(program_, function, place.pc);
  if (&function == &functions_->timer) {
    site.file = "time/sleep.go";
    site.line = kTimerFunctionLine;
    site.isLibrary = true;
  }
  if (&function == &functions_->finalizer) {
    site.file = "runtime/mfinal.go";
    site.line = kFinalizerLine;
    site.isLibrary = true;
  }
  site.offset = tracebackOffset(place.pc);
  return site;
}

void Machine::markRoots(Heap& heap) const {
  if (program_.globalPointers.pointerBytes != 0) {
    heap.markTyped(globals_, program_.globalPointers);
  }
}

}  // namespace gopark
