// How runs end, and the exact text of it: GO_BEHAVIOUR sections 1 to 3.
#include <catch2/catch.hpp>

#include "core/runtime/cpp_goroutines.h"

namespace gopark {

TEST_CASE("a deadlock shows every goroutine, where it waits and who created it") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    run.line(6);
    run.go([&] {
      run.line(7);
      channel.send(1);
    });
    run.line(9);
    run.go([&] {
      run.go([&] { run.acquire(run.makeWord(), false, WaitReason::MutexLock); });
      run.waitForever(WaitReason::SelectNoCases);
    });
    run.line(12);
    run.acquire(run.makeWord(), false, WaitReason::WaitGroupWait);
  });
  CHECK(run.errors() ==
        "fatal error: all goroutines are asleep - deadlock!\n"
        "\n"
        "goroutine 1 [sync.WaitGroup.Wait]:\n"
        "main.main()\n"
        "\t/tmp/sandbox/prog.go:12 +0x1d\n"
        "\n"
        "goroutine 7 [chan send]:\n"
        "main.main.func1()\n"
        "\t/tmp/sandbox/prog.go:7 +0x1d\n"
        "created by main.main in goroutine 1\n"
        "\t/tmp/sandbox/prog.go:6 +0x1d\n"
        "\n"
        "goroutine 8 [select (no cases)]:\n"
        "main.main.func2()\n"
        "\t/tmp/sandbox/prog.go:1 +0x1d\n"
        "created by main.main in goroutine 1\n"
        "\t/tmp/sandbox/prog.go:9 +0x1d\n"
        "\n"
        "goroutine 9 [sync.Mutex.Lock]:\n"
        "main.main.func3()\n"
        "\t/tmp/sandbox/prog.go:1 +0x1d\n"
        "created by main.main in goroutine 8\n"
        "\t/tmp/sandbox/prog.go:1 +0x1d\n");
  CHECK(run.runtime().exitStatus() == 2);
  CHECK(run.runtime().ending().kind == EndKind::Deadlock);
  CHECK(run.runtime().parkedGoroutines().size() == 4);
}

TEST_CASE("after Goexit of main the others go on, then there is nobody") {
  CppRun run;
  run.main([&] {
    run.go([&] { run.print("hello"); });
    run.goexit();
  });
  CHECK(run.output() == "hello ");
  CHECK(run.errors() == "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n");
  CHECK(run.runtime().exitStatus() == 2);
}

TEST_CASE("after Goexit of main a blocked goroutine is a deadlock without goroutine 1") {
  CppRun run;
  run.main([&] {
    run.go([&] { run.waitForever(WaitReason::ChanReceive); });
    run.goexit();
  });
  CHECK(run.errors().rfind(
            "fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 7 [chan receive]:\n", 0) == 0);
}

TEST_CASE("a panic prints only its own goroutine") {
  CppRun run;
  run.main([&] {
    run.go([&] { run.waitForever(WaitReason::ChanReceive); });
    run.gosched();
    run.panic("two\nlines");
  });
  CHECK(run.errors() ==
        "panic: two\n\tlines\n\ngoroutine 1 [running]:\nmain.main()\n\t/tmp/sandbox/prog.go:1 +0x1d\n");
  CHECK(run.runtime().ending().message == "panic: two");
  CHECK(run.runtime().ending().place.line == 1);
}

TEST_CASE("a chain of panics is indented by one tab, the oldest first") {
  CppRun run;
  run.main([&] {
    const auto add = [&](const char* text, uint64_t data, bool isRecovered) {
      PanicRecord record;
      record.text = text;
      record.hasText = true;
      record.value.data = data;
      record.isRecovered = isRecovered;
      run.self().panics().push_back(record);
    };
    add("one", 1, false);
    add("one-b", 2, false);
    add("second", 3, true);
    run.panic("third");
  });
  CHECK(run.errors().rfind(
            "panic: one\n\tpanic: one-b\n\tpanic: second [recovered]\n\tpanic: third\n\ngoroutine", 0) == 0);
}

TEST_CASE("a fatal error prints the pending panics first") {
  CppRun run;
  run.main([&] {
    PanicRecord record;
    record.text = "original panic";
    record.hasText = true;
    run.self().panics().push_back(record);
    run.fatalError("sync: unlock of unlocked mutex");
  });
  CHECK(run.errors() ==
        "panic: original panic\n\tfatal error: sync: unlock of unlocked mutex\n\ngoroutine 1 [running]:\n"
        "main.main()\n\t/tmp/sandbox/prog.go:1 +0x1d\n");
}

TEST_CASE("a nil dereference adds the signal line") {
  CppRun run;
  run.main([&] {
    PanicRecord record;
    record.text = "runtime error: invalid memory address or nil pointer dereference";
    record.hasText = record.hasSignal = true;
    record.signalAddress = 8;
    run.self().panics().push_back(record);
    Goroutine& self = run.self();
    run.runtime().fatalPanic(self);
    run.runtime().switchOut(self);
  });
  CHECK(run.errors().rfind("panic: runtime error: invalid memory address or nil pointer dereference\n"
                           "[signal SIGSEGV: segmentation violation code=0x1 addr=0x8 pc=0x",
                           0) == 0);
}

TEST_CASE("a goroutine that never ran stands at its entry, without an offset") {
  CppRun run;
  run.main([&] {
    run.go([] {});
    run.runtime().setTracebackLevel(TracebackLevel::All);
    run.panic("boom");
  });
  CHECK(run.errors().find("goroutine 7 [runnable]:\nmain.main.func1()\n\t/tmp/sandbox/prog.go:1\n") !=
        std::string::npos);
}

TEST_CASE("exit ends the run at once, with the low eight bits") {
  CppRun run;
  run.main([&] {
    run.go([&] { run.exit(257); });
    run.gosched();
    run.print("never");
  });
  CHECK(run.output().empty());
  CHECK(run.runtime().exitStatus() == 1);
}

TEST_CASE("goroutines left behind at a normal end are known") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    run.line(4);
    run.go([&] {
      run.line(5);
      channel.receive();
    });
    run.gosched();
  });
  const auto parked = run.runtime().parkedGoroutines();
  REQUIRE(parked.size() == 1);
  CHECK(parked[0].id == 7);
  CHECK(parked[0].reason == WaitReason::ChanReceive);
  CHECK(parked[0].place.line == 5);
  CHECK(parked[0].createdAt.line == 4);
  CHECK(run.errors().empty());
}

TEST_CASE("goroutines are listed by slot, not by id") {
  CppRun run;
  run.main([&] {
    run.go([] {});
    run.go([&] { run.waitForever(WaitReason::ChanSend); });
    run.gosched();
    run.go([&] { run.waitForever(WaitReason::ChanSend); });
    run.waitForever(WaitReason::ChanReceive);
  });
  const auto first = run.errors().find("goroutine 9 ");
  const auto second = run.errors().find("goroutine 8 ");
  REQUIRE(first != std::string::npos);
  CHECK(first < second);
}

TEST_CASE("standard input waits for the host") {
  CppRun run;
  run.start([&] {
    char buffer[8];
    for (;;) {
      const int64_t count = run.readInput(buffer, sizeof buffer);
      if (count == 0) break;
      run.print(std::string_view(buffer, static_cast<size_t>(count)));
    }
    run.print("end");
  });
  CHECK(run.finish() == RunState::WantsInput);
  CHECK(run.runtime().wantsInput());
  run.runtime().provideInput("hello, world");
  CHECK(run.finish() == RunState::WantsInput);
  run.runtime().endInput();
  CHECK(run.finish() == RunState::Done);
  CHECK(run.output() == "hello, w orld end ");
}

TEST_CASE("blocked since a collection saw it: the header counts minutes") {
  CppRun run;
  run.main([&] {
    run.go([&] { run.waitForever(WaitReason::ChanReceive); });
    run.gosched();
    run.runtime().collectGarbage();
    run.sleep(int64_t{125} * 1'000'000'000);
    run.runtime().setTracebackLevel(TracebackLevel::All);
    run.panic("late");
  });
  CHECK(run.errors().find("goroutine 7 [chan receive, 2 minutes]:\n") != std::string::npos);
}

}  // namespace gopark
