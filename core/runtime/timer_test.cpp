// Timers and clocks: GO_BEHAVIOUR 4.5 and 4.8.
#include <algorithm>
#include <catch2/catch.hpp>

#include "core/runtime/cpp_goroutines.h"

namespace gopark {
namespace {

constexpr int64_t kMillisecond = 1'000'000;

// time.Timer and time.Ticker over a channel of three words.
struct TestTimer {
  struct Time {
    uint64_t words[3];
  };
  TestTimer(CppRun& run, int64_t delay, int64_t period = 0) : channel(run.makeChannel<Time>(1)) {
    timer.channel = toWord(channel.get());
    timer.when = run.runtime().clock().now() + delay;
    timer.period = period;
    run.runtime().timers().start(timer);
  }
  CppChannel<Time> channel;
  Timer timer;
};

int64_t elapsedMs(CppRun& run) {
  return run.runtime().clock().elapsed() / kMillisecond;
}

}  // namespace

TEST_CASE("a virtual clock jumps when everybody sleeps") {
  CppRun run;
  run.main([&] {
    run.sleep(2 * 3600 * 1000 * kMillisecond);
    CHECK(elapsedMs(run) == 2 * 3600 * 1000);
  });
  CHECK(run.host().monotonic == 0);
}

TEST_CASE("a real clock lets the host sleep") {
  CppRun run(ClockMode::Real);
  run.start([&] { run.sleep(20 * kMillisecond); });
  CHECK(run.runtime().run(1000) == RunState::Sleeping);
  CHECK(run.runtime().nextWakeNanoseconds() >= 19 * kMillisecond);
  CHECK(run.runtime().run(1000) == RunState::Sleeping);
  run.host().monotonic += 21 * kMillisecond;
  CHECK(run.runtime().run(1000) == RunState::Done);
}

TEST_CASE("a host that wakes too late does not change the order of sleepers") {
  CppRun run(ClockMode::Real);
  run.start([&] {
    for (const int ms : {30, 10, 20}) {
      run.go([&, ms] {
        run.sleep(ms * kMillisecond);
        run.print(std::to_string(ms));
      });
    }
    run.sleep(40 * kMillisecond);
    CHECK(elapsedMs(run) == 40);
  });
  CHECK(run.runtime().run(1000) == RunState::Sleeping);
  run.host().monotonic += 500 * kMillisecond;
  CHECK(run.runtime().run(1'000'000) == RunState::Done);
  CHECK(run.output() == "10 20 30 ");
}

TEST_CASE("sleepers that were started in one stretch wake together, however slow it was") {
  CppRun run(ClockMode::Real);
  run.main([&] {
    for (int i = 0; i < 5; i++) {
      run.go([&, i] {
        run.sleep(5 * kMillisecond);
        run.print(std::to_string(i));
      });
      run.host().monotonic += 150'000;
      run.gosched();
    }
    run.sleep(20 * kMillisecond);
  });
  CHECK(run.output() == "4 0 1 2 3 ");
}

TEST_CASE("a timer sends once, and its channel looks unbuffered") {
  CppRun run;
  run.main([&] {
    TestTimer timer(run, 5 * kMillisecond);
    CHECK(timer.channel.get()->capacity() == 0);
    const auto time = timer.channel.receive();
    CHECK(elapsedMs(run) == 5);
    CHECK(time->words[1] == static_cast<uint64_t>(5 * kMillisecond + 1));
    CHECK((time->words[0] >> 30 & 0x1ffffffff) == static_cast<uint64_t>(kVirtualEpochSeconds) + 2682288000);
    run.sleep(10 * kMillisecond);
    CHECK(timer.channel.get()->length(run.runtime()) == 0);
    CHECK_FALSE(run.runtime().timers().stop(timer.timer));
  });
}

TEST_CASE("Stop on an expired but unread timer reports true, and no stale value stays") {
  CppRun run;
  run.main([&] {
    TestTimer timer(run, kMillisecond);
    run.sleep(3 * kMillisecond);
    CHECK(timer.channel.get()->length(run.runtime()) == 0);
    CHECK(run.runtime().timers().stop(timer.timer));
    CHECK(run.select({timer.channel.receiving()}, true).kind == SelectOutcome::Kind::Default);
    CHECK_FALSE(run.runtime().timers().stop(timer.timer));
  });
}

TEST_CASE("Reset starts a timer anew") {
  CppRun run;
  run.main([&] {
    TestTimer timer(run, kMillisecond);
    run.sleep(3 * kMillisecond);
    CHECK(run.runtime().timers().reset(timer.timer, run.runtime().clock().now() + 7 * kMillisecond, 0));
    timer.channel.receive();
    CHECK(elapsedMs(run) == 10);
    CHECK_FALSE(run.runtime().timers().reset(timer.timer, run.runtime().clock().now() + kMillisecond, 0));
    timer.channel.receive();
    CHECK(elapsedMs(run) == 11);
  });
}

TEST_CASE("c17: a ticker against a deadline") {
  CppRun run;
  run.main([&] {
    TestTimer ticker(run, 10 * kMillisecond, 10 * kMillisecond);
    TestTimer deadline(run, 35 * kMillisecond);
    while (run.select({ticker.channel.receiving(), deadline.channel.receiving()}).index == 0)
      run.print("tick");
    run.print("done");
  });
  CHECK(run.output() == "tick tick tick done ");
}

TEST_CASE("a slow reader of a ticker finds at most one tick") {
  CppRun run;
  run.main([&] {
    TestTimer ticker(run, 10 * kMillisecond, 10 * kMillisecond);
    run.sleep(55 * kMillisecond);
    ticker.channel.receive();
    CHECK(elapsedMs(run) == 55);
    ticker.channel.receive();
    CHECK(elapsedMs(run) == 60);
  });
}

TEST_CASE("a timer nobody listens to does not hold off a deadlock") {
  CppRun run;
  run.main([&] {
    TestTimer timer(run, 300 * kMillisecond);
    TestTimer ticker(run, kMillisecond, kMillisecond);
    run.waitForever(WaitReason::SelectNoCases);
  });
  CHECK(run.runtime().ending().kind == EndKind::Deadlock);
  CHECK(elapsedMs(run) == 0);
}

TEST_CASE("a pending AfterFunc holds off a deadlock until it has run") {
  CppRun run;
  run.main([&] {
    run.afterFunc(300 * kMillisecond, [&] { run.print("ran"); });
    run.waitForever(WaitReason::SelectNoCases);
  });
  CHECK(run.runtime().ending().kind == EndKind::Deadlock);
  CHECK(run.output() == "ran ");
  CHECK(elapsedMs(run) == 300);
}

TEST_CASE("a stopped timer does not hold off a deadlock") {
  CppRun run;
  Timer timer;
  run.main([&] {
    timer.function = 1;
    timer.when = 1000 * kMillisecond;
    run.runtime().timers().start(timer);
    CHECK(run.runtime().timers().stop(timer));
    run.waitForever(WaitReason::SelectNoCases);
  });
  CHECK(elapsedMs(run) == 0);
}

TEST_CASE("a thousand timers in disorder fire in order") {
  CppRun run;
  std::vector<int64_t> woken;
  run.main([&] {
    for (int64_t i = 0; i < 1000; i++) {
      const int64_t delay = (i * 7919 % 1000 + 1) * kMillisecond;
      run.go([&, delay] {
        run.sleep(delay);
        woken.push_back(delay);
      });
    }
    run.sleep(2000 * kMillisecond);
  });
  CHECK(woken.size() == 1000);
  CHECK(std::is_sorted(woken.begin(), woken.end()));
}

TEST_CASE("a whole time slice moves a virtual clock, so a busy goroutine cannot stop it") {
  CppRun run;
  run.main([&] {
    bool isAwake = false;
    run.go([&] {
      Goroutine& self = run.self();
      while (!isAwake) {
        run.runtime().spend(run.runtime().budget());
        run.runtime().pause(self);
      }
    });
    run.sleep(25 * kMillisecond);
    isAwake = true;
    CHECK(elapsedMs(run) == 30);
  });
  CHECK(run.runtime().isOver());
}

}  // namespace gopark
