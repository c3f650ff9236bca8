// Natives called as the machine calls them: parameters and results in a frame of slots.
#include "core/library/native.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "core/library/reflect/relations.h"
#include "core/library/registry.h"
#include "core/runtime/runtime.h"
#include "core/value/map.h"
#include "core/value/strings.h"
#include "core/value/value_test_types.h"

namespace gopark {
namespace {

class SilentHost final : public Host {
 public:
  void write(int fd, std::string_view bytes) override {
    written += std::to_string(fd) + ":" + std::string(bytes);
  }
  int64_t wallNanoseconds() override { return 0; }
  int64_t monotonicNanoseconds() override { return 0; }

  std::string written;
};

// A goroutine that calls natives.
class Caller {
 public:
  Caller() : runtime_(host, heap, options()) {}

  template <class... Args>
  NativeOutcome call(std::string_view name, uint16_t resultSlots, const Args&... args) {
    frame_.assign(resultSlots, 0);
    (push(args), ...);
    const NativeFunction function = findNative(name);
    REQUIRE(function);
    NativeCall call(runtime_, heap, goroutine_, program_, state_, frame_.data(), resultSlots);
    const NativeOutcome outcome = function(call);
    raised = call.raised();
    return outcome;
  }
  template <class T = int64_t>
  T result(size_t slot = 0) const {
    T value;
    std::memcpy(static_cast<void*>(&value), frame_.data() + slot, sizeof value);
    return value;
  }
  GoString string(std::string_view text) { return *newString(heap, text); }

  SilentHost host;
  Heap heap;
  NativePanic raised;

 private:
  static RuntimeOptions options() {
    RuntimeOptions options;
    options.clock = ClockMode::Virtual;
    options.arguments = {"prog", "x"};
    return options;
  }

  template <class T>
  void push(const T& value) {
    const size_t at = frame_.size();
    frame_.resize(at + (sizeof value + 7) / 8, 0);
    std::memcpy(frame_.data() + at, &value, sizeof value);
  }

  Runtime runtime_;
  Goroutine goroutine_{0};
  Program program_;
  NativeState state_;
  std::vector<Slot> frame_;
};

constexpr int64_t kOne = 1;

TEST_CASE("atomics work on their variable, and panic on nil") {
  Caller caller;
  int32_t variable = INT32_MAX;
  caller.call("sync/atomic.AddInt32", 1, &variable, kOne);
  CHECK(caller.result() == INT32_MIN);
  CHECK(variable == INT32_MIN);
  caller.call("sync/atomic.SwapInt32", 1, &variable, int64_t{7});
  CHECK(caller.result() == INT32_MIN);
  caller.call("sync/atomic.CompareAndSwapInt32", 1, &variable, int64_t{7}, int64_t{9});
  CHECK(caller.result() == 1);
  caller.call("sync/atomic.CompareAndSwapInt32", 1, &variable, int64_t{7}, int64_t{10});
  CHECK(caller.result() == 0);
  CHECK(variable == 9);
  caller.call("sync/atomic.OrInt32", 1, &variable, int64_t{6});
  CHECK(caller.result() == 9);
  CHECK(variable == 15);
  CHECK(caller.call("sync/atomic.LoadInt32", 1, uint64_t{0}) == NativeOutcome::Panic);
  CHECK(caller.raised.kind == NativePanicKind::NilDereference);
}

TEST_CASE("numbers become text and back") {
  Caller caller;
  caller.call("strconv.formatBits", 2, UINT64_MAX, int64_t{2}, uint64_t{0});
  CHECK(caller.result<GoString>().view() == std::string(64, '1'));
  caller.call("strconv.formatBits", 2, uint64_t{255}, int64_t{16}, uint64_t{1});
  CHECK(caller.result<GoString>().view() == "-ff");
  caller.call("strconv.parseDecimal", 1, caller.string("1.5e3"), int64_t{64});
  CHECK(caller.result<double>() == 1500);
  caller.call("strconv.parseDecimal", 1, caller.string("1e400"), int64_t{64});
  CHECK(std::isinf(caller.result<double>()));
  caller.call("strconv.parseDecimal", 1, caller.string("16777217"), int64_t{32});
  CHECK(caller.result<double>() == 16777216);
}

TEST_CASE("128-bit products and quotients are exact") {
  Caller caller;
  caller.call("math/bits.Mul64", 2, UINT64_MAX, UINT64_MAX);
  CHECK(caller.result<uint64_t>(0) == UINT64_MAX - 1);
  CHECK(caller.result<uint64_t>(1) == 1);
  caller.call("math/bits.div64", 2, UINT64_MAX - 1, uint64_t{1}, UINT64_MAX);
  CHECK(caller.result<uint64_t>(0) == UINT64_MAX);
  CHECK(caller.result<uint64_t>(1) == 0);
}

TEST_CASE("rounding follows Go") {
  Caller caller;
  caller.call("math.Round", 1, -2.5);
  CHECK(caller.result<double>() == -3);
  caller.call("math.RoundToEven", 1, 2.5);
  CHECK(caller.result<double>() == 2);
  caller.call("math.Ldexp", 1, 0.5, int64_t{1} << 40);
  CHECK(std::isinf(caller.result<double>()));
}

TEST_CASE("bytes are searched") {
  Caller caller;
  const GoString text = caller.string("chan chan");
  caller.call("internal/bytealg.IndexString", 1, text, caller.string("han"));
  CHECK(caller.result() == 1);
  caller.call("internal/bytealg.LastIndexString", 1, text, caller.string("han"));
  CHECK(caller.result() == 6);
  caller.call("internal/bytealg.LastIndexString", 1, text, GoString{});
  CHECK(caller.result() == 9);
  caller.call("internal/bytealg.IndexString", 1, GoString{}, GoString{});
  CHECK(caller.result() == 0);
  caller.call("internal/bytealg.IndexByteString", 1, text, uint64_t{'z'});
  CHECK(caller.result() == -1);
  caller.call("internal/bytealg.CountString", 1, text, uint64_t{'c'});
  CHECK(caller.result() == 2);
}

TEST_CASE("runes are decoded as in Go") {
  Caller caller;
  caller.call("unicode/utf8.DecodeRuneInString", 2, caller.string("é"));
  CHECK(caller.result(0) == 0xE9);
  CHECK(caller.result(1) == 2);
  caller.call("unicode/utf8.DecodeRuneInString", 2, GoString{});
  CHECK(caller.result(0) == 0xFFFD);
  CHECK(caller.result(1) == 0);
  caller.call("unicode/utf8.RuneCountInString", 1, caller.string("a\xff\xC3世"));
  CHECK(caller.result() == 4);
}

TEST_CASE("os writes, reads the arguments and exits") {
  Caller caller;
  caller.call("os.write", 1, int64_t{2}, *stringToBytes(caller.heap, caller.string("red")));
  CHECK(caller.host.written == "2:red");
  CHECK(caller.result() == 3);
  caller.call("os.arguments", 3);
  const auto arguments = caller.result<GoSlice>();
  REQUIRE(arguments.length == 2);
  CHECK(toPointer<GoString>(arguments.data)[1].view() == "x");
}

TEST_CASE("reflect boxes pointers and shares what is boxed already") {
  Caller caller;
  TypeDesc intType = testing::intType();
  TypeDesc pointer = testing::pointerType(&intType);
  int64_t number = 7;
  caller.call("reflect.unpack", 2, GoInterface{toWord(&pointer), toWord(&number)});
  CHECK(caller.result<uint64_t>(0) == toWord(&pointer));
  CHECK(*toPointer<uint64_t>(caller.result<uint64_t>(1)) == toWord(&number));
  caller.call("reflect.pack", 2, &intType, &number);
  CHECK(*toPointer<int64_t>(caller.result<GoInterface>().data) == 7);
}

TEST_CASE("reflect makes the type of a pointer once") {
  Caller caller;
  TypeDesc intType = testing::intType();
  caller.call("reflect.typePointerTo", 1, &intType);
  const auto first = caller.result<uint64_t>();
  caller.call("reflect.typePointerTo", 1, &intType);
  CHECK(caller.result<uint64_t>() == first);
  CHECK(toPointer<TypeDesc>(first)->text == "*int");
}

TEST_CASE("reflect's maps panic as maps do") {
  Caller caller;
  TypeDesc any = testing::anyType();
  TypeDesc intType = testing::intType();
  TypeDesc slice = testing::sliceType(&intType);
  TypeDesc map = testing::mapType(&any, &intType, 0);
  uint64_t place = 0;
  const GoSlice empty;
  const GoInterface key{toWord(&slice), toWord(&empty)};
  CHECK(caller.call("reflect.mapAssign", 0, &map, &place, &key, &kOne) == NativeOutcome::Panic);
  CHECK(caller.raised.kind == NativePanicKind::NilMapAssignment);
  caller.call("reflect.makeMap", 0, &map, &place, int64_t{0});
  CHECK(caller.call("reflect.mapAssign", 0, &map, &place, &key, &kOne) == NativeOutcome::Panic);
  CHECK(caller.raised.kind == NativePanicKind::HashOfUnhashable);
  CHECK(caller.raised.type == &slice);
  const GoInterface nothing;
  CHECK(caller.call("reflect.mapAssign", 0, &map, &place, &nothing, &kOne) == NativeOutcome::Return);
  caller.call("reflect.mapEntries", 3, &map, &place);
  CHECK(caller.result(0) == 1);
  CHECK(*toPointer<int64_t>(caller.result<uint64_t>(2)) == 1);
}

TEST_CASE("assignable and convertible follow the spec") {
  TypeDesc intType = testing::intType();
  TypeDesc myInt = testing::intType();
  myInt.isNamed = true;
  TypeDesc ints = testing::sliceType(&intType);
  TypeDesc myInts = testing::sliceType(&intType);
  myInts.isNamed = true;
  TypeDesc text = testing::stringType();
  CHECK(isAssignable(ints, myInts));
  CHECK_FALSE(isAssignable(intType, myInt));
  CHECK(isConvertible(intType, myInt));
  CHECK(isConvertible(intType, text));
  CHECK_FALSE(isConvertible(text, intType));
  CHECK_FALSE(isConvertible(ints, text));
}

}  // namespace
}  // namespace gopark
