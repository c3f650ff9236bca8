// select over C++ goroutines.
#include <algorithm>
#include <catch2/catch.hpp>

#include "core/runtime/cpp_goroutines.h"

namespace gopark {

namespace {

int valueOf(const Goroutine& self) {
  int value;
  std::memcpy(&value, self.receivedValue(), sizeof value);
  return value;
}

}  // namespace

TEST_CASE("the only ready case is chosen") {
  CppRun run;
  run.main([&] {
    auto empty = run.makeChannel<int>(1);
    auto full = run.makeChannel<int>(1);
    full.send(5);
    const SelectOutcome outcome = run.select({empty.receiving(), full.receiving()});
    CHECK(outcome.index == 1);
    CHECK(outcome.isOpen);
    CHECK(valueOf(run.self()) == 5);
  });
}

TEST_CASE("default is chosen when nothing is ready, and nil cases never are") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    const int one = 1;
    CHECK(run.select({channel.receiving(), {nullptr, true, &one}}, true).kind ==
          SelectOutcome::Kind::Default);
  });
}

TEST_CASE("a blocked select is decided by its first partner and leaves the other queues") {
  CppRun run;
  run.main([&] {
    auto a = run.makeChannel<int>(0);
    auto b = run.makeChannel<int>(0);
    auto c = run.makeChannel<int>(0);
    run.go([&] {
      const int nine = 9;
      const SelectOutcome outcome = run.select({a.receiving(), b.receiving(), c.sending(nine)});
      run.print("case" + std::to_string(outcome.index) + "=" + std::to_string(valueOf(run.self())));
    });
    run.gosched();
    b.send(3);
    CHECK_FALSE(a.get()->hasWaiters());
    CHECK_FALSE(c.get()->hasWaiters());
    run.gosched();
  });
  CHECK(run.output() == "case1=3 ");
}

TEST_CASE("a select that waits on both sides of one channel") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    run.go([&] {
      const int four = 4;
      run.print("case" + std::to_string(run.select({channel.receiving(), channel.sending(four)}).index));
    });
    run.gosched();
    CHECK(channel.receive() == 4);
    run.gosched();
  });
  CHECK(run.output() == "case1 ");
}

TEST_CASE("a closed channel makes its receive ready, and its send panic") {
  CppRun run;
  run.main([&] {
    auto closed = run.makeChannel<int>(0);
    closed.close();
    const SelectOutcome outcome = run.select({closed.receiving()}, true);
    CHECK(outcome.index == 0);
    CHECK_FALSE(outcome.isOpen);
    const int one = 1;
    run.select({closed.sending(one)}, true);
  });
  CHECK(run.errors().rfind("panic: send on closed channel\n", 0) == 0);
}

TEST_CASE("a select that is blocked in a send panics when the channel is closed") {
  CppRun run;
  run.main([&] {
    auto a = run.makeChannel<int>(0);
    auto b = run.makeChannel<int>(0);
    run.go([&] {
      const int one = 1;
      run.select({a.sending(one), b.receiving()});
    });
    run.gosched();
    a.close();
    run.gosched();
  });
  CHECK(run.errors().rfind("panic: send on closed channel\n\ngoroutine 7 [running]:", 0) == 0);
}

static std::string choices(uint64_t seed) {
  CppRun run(ClockMode::Virtual, seed);
  std::string chosen;
  run.main([&] {
    auto a = run.makeChannel<int>(1);
    auto b = run.makeChannel<int>(1);
    for (int i = 0; i < 400; i++) {
      a.send(0);
      b.send(1);
      const int index = run.select({a.receiving(), b.receiving()}).index;
      chosen += static_cast<char>('0' + index);
      (index == 0 ? b : a).receive();
    }
  });
  return chosen;
}

TEST_CASE("ready cases are chosen evenly, and by the seed alone") {
  const std::string first = choices(1);
  CHECK(first == choices(1));
  CHECK(first != choices(2));
  const auto ones = std::count(first.begin(), first.end(), '1');
  CHECK(ones > 160);
  CHECK(ones < 240);
}

TEST_CASE("more cases than fit into the small buffers") {
  CppRun run;
  run.main([&] {
    std::vector<CppChannel<int>> channels;
    for (int i = 0; i < 40; i++) channels.push_back(run.makeChannel<int>(0));
    run.go([&] {
      std::vector<SelectCase> cases;
      for (const auto& channel : channels) cases.push_back(channel.receiving());
      for (int i = 0; i < 2; i++) run.print(std::to_string(run.select(cases).index));
    });
    run.gosched();
    channels[33].send(1);
    run.gosched();
    channels[2].send(1);
    run.gosched();
  });
  CHECK(run.output() == "33 2 ");
}

}  // namespace gopark
