// Channels between C++ goroutines.
#include <array>
#include <catch2/catch.hpp>

#include "core/runtime/cpp_goroutines.h"

namespace gopark {

TEST_CASE("an unbuffered send waits for its receiver") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    run.go([&] {
      channel.send(42);
      run.print("sent");
    });
    run.gosched();
    run.print("before");
    run.print(std::to_string(*channel.receive()));
    run.gosched();
  });
  CHECK(run.output() == "before 42 sent ");
}

TEST_CASE("a buffer holds its capacity and keeps the order") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(2);
    channel.send(1);
    channel.send(2);
    CHECK(channel.get()->length(run.runtime()) == 2);
    CHECK(channel.get()->capacity() == 2);
    run.go([&] { channel.send(3); });
    run.gosched();
    for (int i = 0; i < 3; i++) run.print(std::to_string(*channel.receive()));
  });
  CHECK(run.output() == "1 2 3 ");
}

TEST_CASE("a closed channel gives what is buffered, then zero") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(2);
    channel.send(1);
    channel.close();
    CHECK(channel.receive() == 1);
    CHECK_FALSE(channel.receive().has_value());
    CHECK_FALSE(channel.receive().has_value());
    int value = 7;
    CHECK(tryReceive(run.runtime(), channel.get(), &value) == ChannelOutcome::Closed);
    CHECK(value == 0);
  });
  CHECK(run.runtime().exitStatus() == 0);
}

TEST_CASE("large values travel whole") {
  using Large = std::array<int64_t, 100>;
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<Large>(1);
    Large value;
    for (int i = 0; i < 100; i++) value[static_cast<size_t>(i)] = i;
    run.go([&] {
      for (int i = 0; i < 3; i++) channel.send(value);
      channel.close();
    });
    int received = 0;
    while (const auto got = channel.receive()) {
      CHECK(*got == value);
      received++;
    }
    CHECK(received == 3);
  });
}

TEST_CASE("a send on a closed channel panics") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(1);
    channel.close();
    channel.send(1);
  });
  CHECK(run.errors().rfind("panic: send on closed channel\n\ngoroutine 1 [running]:\n", 0) == 0);
  CHECK(run.runtime().exitStatus() == 2);
}

TEST_CASE("a blocked sender panics in its own goroutine when the channel is closed") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    run.go([&] { channel.send(1); });
    run.gosched();
    channel.close();
    run.gosched();
  });
  CHECK(run.errors().rfind("panic: send on closed channel\n\ngoroutine 7 [running]:\nmain.main.func1()\n",
                           0) == 0);
}

TEST_CASE("a second close panics") {
  CppRun run;
  run.main([&] {
    auto channel = run.makeChannel<int>(0);
    channel.close();
    channel.close();
  });
  CHECK(run.errors().rfind("panic: close of closed channel\n", 0) == 0);
}

TEST_CASE("a nil channel waits for ever") {
  CppRun run;
  run.main([&] {
    const CppChannel<int> none(run, nullptr);
    run.go([&] { none.send(1); });
    none.receive();
  });
  CHECK(run.errors().find("goroutine 1 [chan receive (nil chan)]:") != std::string::npos);
  CHECK(run.errors().find("goroutine 7 [chan send (nil chan)]:") != std::string::npos);
}

TEST_CASE("sizes that no memory can hold are out of range") {
  CHECK(Channel::isSizeInRange(0, 8));
  CHECK(Channel::isSizeInRange(int64_t{1} << 40, 0));
  CHECK_FALSE(Channel::isSizeInRange(-1, 8));
  CHECK_FALSE(Channel::isSizeInRange(int64_t{1} << 62, 8));
}

}  // namespace gopark
