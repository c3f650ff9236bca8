// The order in which goroutines run: Go's own with one P, as observed on real Go (GO_BEHAVIOUR 4.10).
#include <catch2/catch.hpp>

#include "core/runtime/cpp_goroutines.h"

namespace gopark {
namespace {

constexpr int64_t kMillisecond = 1'000'000;

// sync.WaitGroup and sync.Mutex (normal mode), as far as the orders need them.
class TestWaitGroup {
 public:
  explicit TestWaitGroup(CppRun& run) : run_(run), semaphore_(run.makeWord()) {}
  void add(int n) { count_ += n; }
  void done() {
    if (--count_ != 0) return;
    for (; waiters_ > 0; waiters_--) run_.release(semaphore_);
  }
  void wait() {
    if (count_ == 0) return;
    waiters_++;
    run_.acquire(semaphore_, false, WaitReason::WaitGroupWait);
  }

 private:
  CppRun& run_;
  uint32_t* semaphore_;
  int count_ = 0;
  int waiters_ = 0;
};

class TestMutex {
 public:
  explicit TestMutex(CppRun& run) : run_(run), semaphore_(run.makeWord()) {}
  void lock() {
    if (!isLocked_ && waiters_ == 0 && !isWoken_) {
      isLocked_ = true;
      return;
    }
    for (bool isFirst = true, wasWoken = false;; isFirst = false, wasWoken = true) {
      if (!isLocked_) {
        isLocked_ = true;
        if (wasWoken) isWoken_ = false;
        return;
      }
      waiters_++;
      if (wasWoken) isWoken_ = false;
      run_.acquire(semaphore_, !isFirst, WaitReason::MutexLock);
    }
  }
  void unlock() {
    isLocked_ = false;
    if (waiters_ == 0 || isWoken_) return;
    waiters_--;
    isWoken_ = true;
    run_.release(semaphore_);
  }

 private:
  CppRun& run_;
  uint32_t* semaphore_;
  bool isLocked_ = false;
  bool isWoken_ = false;
  int waiters_ = 0;
};

std::string number(int n) {
  return std::to_string(n);
}

}  // namespace

TEST_CASE("c01: the goroutine started last overtakes the others once") {
  CppRun run;
  run.main([&] {
    TestWaitGroup group(run);
    for (int i = 0; i < 5; i++) {
      group.add(1);
      run.go([&, i] {
        run.print(number(i));
        group.done();
      });
    }
    group.wait();
  });
  CHECK(run.output() == "4 0 1 2 3 ");
}

TEST_CASE("c02: a print is no scheduling point") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    for (int i = 0; i < 3; i++) {
      run.go([&, i] {
        run.print("start" + number(i));
        channel.send(i);
        run.print("sent" + number(i));
      });
    }
    for (int i = 0; i < 3; i++) run.print("got" + number(*channel.receive()));
  });
  CHECK(run.output() == "start2 sent2 got2 start0 sent0 got0 start1 sent1 got1 ");
}

TEST_CASE("c03: close wakes the longest waiter first, then the newest") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    TestWaitGroup group(run);
    for (int i = 0; i < 5; i++) {
      group.add(1);
      run.go([&, i] {
        CHECK_FALSE(channel.receive().has_value());
        run.print(number(i));
        group.done();
      });
      run.gosched();
    }
    channel.close();
    group.wait();
  });
  CHECK(run.output() == "0 4 3 2 1 ");
}

TEST_CASE("c04: a WaitGroup wakes its waiters in order, the last runs first") {
  CppRun run;
  run.main([&] {
    TestWaitGroup start(run);
    TestWaitGroup end(run);
    start.add(1);
    for (int i = 0; i < 5; i++) {
      end.add(1);
      run.go([&, i] {
        start.wait();
        run.print(number(i));
        end.done();
      });
      run.gosched();
    }
    start.done();
    end.wait();
  });
  CHECK(run.output() == "4 0 1 2 3 ");
}

TEST_CASE("c05: lockers of a mutex are served in order") {
  CppRun run;
  run.main([&] {
    TestMutex mutex(run);
    TestWaitGroup group(run);
    mutex.lock();
    for (int i = 0; i < 5; i++) {
      group.add(1);
      run.go([&, i] {
        mutex.lock();
        run.print(number(i));
        mutex.unlock();
        group.done();
      });
      run.gosched();
    }
    mutex.unlock();
    group.wait();
  });
  CHECK(run.output() == "0 1 2 3 4 ");
}

TEST_CASE("c06: Broadcast wakes all in order, the last runs first") {
  CppRun run;
  run.main([&] {
    TestMutex mutex(run);
    TestWaitGroup group(run);
    NotifyList list{};
    for (int i = 0; i < 5; i++) {
      group.add(1);
      run.go([&, i] {
        mutex.lock();
        Goroutine& self = run.self();
        const uint32_t ticket = run.runtime().semaphores().notifyListAdd(&list);
        mutex.unlock();
        if (!run.runtime().semaphores().notifyListWait(self, &list, ticket)) run.runtime().switchOut(self);
        mutex.lock();
        run.print(number(i));
        mutex.unlock();
        group.done();
      });
      run.gosched();
    }
    mutex.lock();
    run.runtime().semaphores().notifyAll(&list);
    mutex.unlock();
    group.wait();
  });
  CHECK(run.output() == "4 0 1 2 3 ");
}

static std::string producerAndConsumer(int capacity, int count) {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(capacity);
    run.go([&] {
      for (int i = 0; i < count; i++) {
        run.print("s" + number(i));
        channel.send(i);
      }
      channel.close();
    });
    while (const auto value = channel.receive()) run.print("r" + number(*value));
  });
  return run.output();
}

TEST_CASE("c07: who completes an unbuffered hand-off keeps running") {
  CHECK(producerAndConsumer(0, 4) == "s0 s1 r0 r1 s2 s3 r2 r3 ");
}

TEST_CASE("c08: with a buffer of two") {
  CHECK(producerAndConsumer(2, 6) == "s0 s1 s2 s3 r0 r1 r2 r3 s4 s5 r4 r5 ");
}

TEST_CASE("c10: Gosched goes behind everybody") {
  CppRun run;
  run.main([&] {
    TestWaitGroup group(run);
    for (char name = 'A'; name <= 'C'; name++) {
      group.add(1);
      run.go([&, name] {
        for (int i = 0; i < 3; i++) {
          run.print(name + number(i));
          run.gosched();
        }
        group.done();
      });
    }
    group.wait();
  });
  CHECK(run.output() == "C0 A0 B0 C1 A1 B1 C2 A2 B2 ");
}

TEST_CASE("c11: sleepers wake by their deadlines") {
  CppRun run;
  run.main([&] {
    TestWaitGroup group(run);
    for (const int ms : {30, 10, 20}) {
      group.add(1);
      run.go([&, ms] {
        run.sleep(ms * kMillisecond);
        run.print(number(ms));
        group.done();
      });
    }
    group.wait();
  });
  CHECK(run.output() == "10 20 30 ");
}

TEST_CASE("c12: a pipeline of generator, squarer and main") {
  CppRun run;
  run.main([&] {
    auto numbers = run.makeChannel<int>(0);
    auto squares = run.makeChannel<int>(0);
    run.go([&] {
      for (int i = 1; i <= 3; i++) {
        run.print("g" + number(i));
        numbers.send(i);
      }
      numbers.close();
    });
    run.go([&] {
      while (const auto n = numbers.receive()) {
        run.print("q" + number(*n));
        squares.send(*n * *n);
      }
      squares.close();
    });
    while (const auto square = squares.receive()) run.print("=" + number(*square));
  });
  CHECK(run.output() == "g1 g2 q1 q2 g3 =1 =4 q3 =9 ");
}

TEST_CASE("c13: one of three workers takes all buffered jobs") {
  CppRun run;
  run.main([&] {
    auto jobs = run.makeChannel<int>(5);
    auto results = run.makeChannel<int>(5);
    TestWaitGroup group(run);
    for (int worker = 1; worker <= 3; worker++) {
      group.add(1);
      run.go([&, worker] {
        while (const auto job = jobs.receive()) results.send(worker * 10 + *job);
        group.done();
      });
    }
    for (int job = 1; job <= 5; job++) jobs.send(job);
    jobs.close();
    group.wait();
    results.close();
    while (const auto result = results.receive()) run.print(number(*result));
  });
  CHECK(run.output() == "31 32 33 34 35 ");
}

TEST_CASE("c14: blocked senders are served in order") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    for (int i = 0; i < 5; i++) {
      run.go([&, i] { channel.send(i); });
      run.gosched();
    }
    for (int i = 0; i < 5; i++) run.print(number(*channel.receive()));
  });
  CHECK(run.output() == "0 1 2 3 4 ");
}

static std::string sleepers(ClockMode clock) {
  CppRun run(clock);
  run.main([&] {
    TestWaitGroup group(run);
    for (int i = 0; i < 6; i++) {
      group.add(1);
      run.go([&, i] {
        run.sleep(5 * kMillisecond);
        run.print(number(i));
        group.done();
      });
    }
    group.wait();
  });
  return run.output();
}

TEST_CASE("c15: six equal sleeps on a real clock") {
  CHECK(sleepers(ClockMode::Real) == "4 5 0 1 2 3 ");
}
TEST_CASE("c15: six equal sleeps on the Playground's clock") {
  CHECK(sleepers(ClockMode::Virtual) == "0 5 4 3 2 1 ");
}

static std::string afterFuncs(ClockMode clock) {
  CppRun run(clock);
  run.main([&] {
    TestWaitGroup group(run);
    for (int i = 0; i < 5; i++) {
      group.add(1);
      run.afterFunc(5 * kMillisecond, [&, i] {
        run.print(number(i));
        group.done();
      });
    }
    group.wait();
  });
  return run.output();
}

TEST_CASE("c16: five equal AfterFuncs on a real clock") {
  CHECK(afterFuncs(ClockMode::Real) == "4 0 1 2 3 ");
}
TEST_CASE("c16: five equal AfterFuncs on the Playground's clock") {
  CHECK(afterFuncs(ClockMode::Virtual) == "1 0 4 3 2 ");
}

TEST_CASE("c18: who unlocks a mutex can lock it again before the woken waiter") {
  CppRun run;
  run.main([&] {
    TestMutex mutex(run);
    auto done = run.makeChannel<int>(0);
    const auto work = [&](const char* name) {
      for (int i = 0; i < 3; i++) {
        mutex.lock();
        run.print(name);
        mutex.unlock();
      }
    };
    run.go([&] {
      work("g");
      done.send(1);
    });
    work("m");
    done.receive();
  });
  CHECK(run.output() == "m m m g g g ");
}

TEST_CASE("c19: the order of 600 goroutines is Go's, in one number") {
  CppRun run;
  std::vector<uint32_t> order;
  run.main([&] {
    TestWaitGroup group(run);
    for (uint32_t i = 0; i < 600; i++) {
      group.add(1);
      run.go([&, i] {
        order.push_back(i);
        group.done();
      });
    }
    group.wait();
  });
  uint32_t hash = 2166136261;
  for (const uint32_t i : order) hash = (hash ^ i) * 16777619;
  CHECK(hash == 4137466027);
}

TEST_CASE("c20: main sends to a consumer") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    auto done = run.makeChannel<int>(0);
    run.go([&] {
      while (const auto value = channel.receive()) run.print("got" + number(*value));
      done.send(1);
    });
    for (int i = 0; i < 4; i++) {
      channel.send(i);
      run.print("sent" + number(i));
    }
    channel.close();
    done.receive();
  });
  CHECK(run.output() == "got0 sent0 sent1 got1 got2 sent2 sent3 got3 ");
}

TEST_CASE("c22: Sleep(0) does not yield, Gosched does") {
  CppRun run;
  run.main([&] {
    run.go([&] { run.print("G1"); });
    run.sleep(0);
    run.print("afterSleep0");
    run.gosched();
    run.print("afterGosched");
    run.sleep(kMillisecond);
    run.print("end");
  });
  CHECK(run.output() == "afterSleep0 G1 afterGosched end ");
}

TEST_CASE("c25: main does not wait for others") {
  CppRun run;
  run.main([&] {
    run.go([&] { run.print("never"); });
    run.print("main");
  });
  CHECK(run.output() == "main ");
  CHECK(run.runtime().exitStatus() == 0);
}

TEST_CASE("goroutine ids count from 7, and the slot freed last is used first") {
  CppRun run;
  std::vector<uint64_t> ids;
  std::vector<uint32_t> slots;
  run.main([&] {
    for (int i = 0; i < 3; i++) {
      Goroutine& started = run.go([] {});
      ids.push_back(started.id());
      slots.push_back(started.slot());
      if (i == 0) run.gosched();
    }
  });
  CHECK(ids == std::vector<uint64_t>{7, 8, 9});
  CHECK(slots == std::vector<uint32_t>{1, 1, 2});
}

TEST_CASE("the host's budget interrupts a run without changing it") {
  CppRun run;
  std::string whole;
  const auto program = [&] {
    auto channel = run.makeChannel<int>(0);
    run.go([&] {
      for (int i = 0; i < 50; i++) channel.send(i);
      channel.close();
    });
    while (const auto value = channel.receive()) run.print(number(*value));
  };
  run.start(program);
  int turns = 0;
  while (run.runtime().run(1) == RunState::Ready) turns++;
  CHECK(turns > 20);
  CHECK(run.runtime().isOver());
  CHECK(run.output().substr(0, 8) == "0 1 2 3 ");
}

TEST_CASE("100,000 parked goroutines") {
  CppRun run;
  int64_t sum = 0;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    for (int i = 0; i < 100'000; i++) run.go([&, i] { channel.send(i); });
    for (int i = 0; i < 100'000; i++) sum += *channel.receive();
  });
  CHECK(sum == int64_t{99'999} * 100'000 / 2);
}

}  // namespace gopark
