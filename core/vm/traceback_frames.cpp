// The frames of interpreted Go as tracebacks show them: which are hidden, and the words between the
// parentheses.
#include "core/vm/traceback_frames.h"

#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/vm/frames.h"
#include "core/vm/interpreted_body.h"
#include "core/vm/line_table.h"
#include "core/vm/machine.h"
#include "core/vm/slots.h"

namespace gopark {
namespace {

constexpr int kMostWords = 10;    // Go prints ten components of a frame's arguments …
constexpr int kMostDepth = 5;     // … nested so deep
constexpr int kPanicLine = 860;   // of runtime/panic.go, gopanic
constexpr int kGoexitLine = 694;  // Goexit
constexpr uint32_t kPanicOffset = 0x13a;
constexpr uint32_t kGoexitOffset = 0x5e;

// Writes the argument words of one frame.
class ArgumentText {
 public:
  std::string of(const std::vector<TypeDesc*>& params, const Slot* slot) {
    for (const TypeDesc* type : params) {
      if (!add(*type, reinterpret_cast<const uint8_t*>(slot), 0)) break;
      slot += type->slots;
    }
    return std::move(text_);
  }

 private:
  // False when there have been enough.
  bool add(const TypeDesc& type, const uint8_t* value, int depth) {
    switch (type.kind) {
      case Kind::String:
        return addWords(value, 2, depth);
      case Kind::Interface:
        return addWords(value, 2, depth);
      case Kind::Slice:
        return addWords(value, 3, depth);
      case Kind::Complex128:
        return addWords(value, 2, depth);
      case Kind::Complex64:
        return addGroup(depth, 2, [&](int64_t part) { return addWord(value + part * 4, 4); });
      case Kind::Array:
        return addGroup(depth, type.length, [&](int64_t index) {
          return add(*type.element, value + index * type.element->size, depth + 1);
        });
      case Kind::Struct:
        return addGroup(depth, static_cast<int64_t>(type.fields.size()), [&](int64_t index) {
          const FieldDesc& field = type.fields[static_cast<size_t>(index)];
          return add(*field.type, value + field.offset, depth + 1);
        });
      default:
        return addWord(value, static_cast<size_t>(type.size));
    }
  }

  bool addWords(const uint8_t* value, int64_t count, int depth) {
    return addGroup(depth, count, [&](int64_t word) { return addWord(value + word * 8, 8); });
  }

  // A group that was cut short ends as any other; only what follows it stands for "enough" (Go's
  // EmitArgInfo).
  template <class AddPart>
  bool addGroup(int depth, int64_t count, AddPart addPart) {
    separate();
    if (isEnough()) return false;
    if (depth >= kMostDepth) {
      text_ += "{...}";
      words_++;
      return true;
    }
    text_ += "{";
    bool goesOn = true;
    if (count == 0) words_++;
    for (int64_t part = 0; part < count && goesOn; ++part) goesOn = addPart(part);
    text_ += "}";
    return true;
  }

  bool addWord(const uint8_t* value, size_t bytes) {
    separate();
    if (isEnough()) return false;
    words_++;
    uint64_t word = 0;
    std::memcpy(&word, value, bytes < 8 ? bytes : 8);
    text_ += "0x" + hex(word);
    return true;
  }

  bool isEnough() {
    if (words_ < kMostWords) return false;
    text_ += "...";
    return true;
  }

  void separate() {
    if (!text_.empty() && text_.back() != '{') text_ += ", ";
  }

  std::string text_;
  int words_ = 0;
};

bool isRuntimeName(std::string_view name) {
  return name.substr(0, 8) == "runtime.";
}
bool isExportedName(std::string_view name) {
  return name.size() > 8 && name[8] >= 'A' && name[8] <= 'Z';
}

class StackVisit {
 public:
  StackVisit(const Machine& machine, const InterpretedBody& body, FrameVisitor& visitor)
      : machine_(machine), body_(body), visitor_(visitor) {}

  void all() {
    const Slot* fp = body_.fp;
    const Function* function = functionOf(fp);
    auto pc = static_cast<uint32_t>(body_.pc - function->code.data());
    const bool hasRun = fp - distanceOf(fp) != body_.stack + kFrameHeaderSlots || pc != 0;
    if (body_.pc->op == Opcode::CallNative) addNative(*function, pc);
    for (;;) {
      add(*function, fp, pc, hasRun);
      if (distanceOf(fp) == 0) return;
      pc = callerPc(fp);
      fp -= distanceOf(fp);
      function = functionOf(fp);
    }
  }

 private:
  void addNative(const Function& caller, uint32_t pc) {
    const Instruction& call = caller.code[pc];
    const NativeReference& native = machine_.program().natives[call.bc()];
    // iter's natives are the runtime's own functions, linked.
    if (isRuntimeName(native.name) || native.name.substr(0, 5) == "iter.") return;
    if (!wants()) return;
    Function shown;
    shown.name = native.name;
    shown.isLibrary = true;
    shown.pos = native.pos;
    FrameView view;
    view.site = siteOfDeclaration(machine_.program(), shown);
    view.site.offset = tracebackOffset(0);
    const std::string arguments = ArgumentText().of(native.params, body_.fp + call.a + native.resultSlots);
    view.arguments = arguments;
    visitor_.frame(view);
  }

  void add(const Function& function, const Slot* fp, uint32_t pc, bool hasRun) {
    const MachineFunctions& own = machine_.functions();
    if (&function == &own.panic) {
      // The panic whose call is innermost is not shown: the trace begins with the function that panicked.
      if (hasShown_)
        addOwn("panic", "{0x" + hex(fp[0]) + ", 0x" + hex(fp[1]) + "}", kPanicLine, kPanicOffset);
      return;
    }
    if (&function == &own.goexit) {
      addOwn("runtime.Goexit", "", kGoexitLine, kGoexitOffset);
      return;
    }
    if (function.isHidden || function.isRuntimeInternal) return;
    if (isRuntimeName(function.name) && !isExportedName(function.name)) return;
    hasShown_ = true;
    if (!visitor_.wantsFrame()) return;
    FrameView view;
    view.isInlined = function.isInlined;
    const Program& program = machine_.program();
    view.site = hasRun ? siteAt(program, function, pc) : siteOfDeclaration(program, function);
    view.site.offset = hasRun && !view.isInlined ? tracebackOffset(pc) : 0;
    std::string arguments;
    if (!view.isInlined) arguments = ArgumentText().of(function.params, fp + function.resultSlots);
    view.arguments = arguments;
    visitor_.frame(view);
  }

  void addOwn(std::string_view name, const std::string& arguments, int line, uint32_t offset) {
    if (!wants()) return;
    FrameView view;
    view.site.function = name;
    view.site.file = "runtime/panic.go";
    view.site.line = line;
    view.site.offset = offset;
    view.site.isLibrary = true;
    view.arguments = arguments;
    visitor_.frame(view);
  }

  bool wants() {
    hasShown_ = true;
    return visitor_.wantsFrame();
  }

  const Machine& machine_;
  const InterpretedBody& body_;
  FrameVisitor& visitor_;
  bool hasShown_ = false;
};

}  // namespace

void visitStack(const Machine& machine, const InterpretedBody& body, FrameVisitor& visitor) {
  StackVisit(machine, body, visitor).all();
}

}  // namespace gopark
