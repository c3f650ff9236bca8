// Semaphores and notify lists under sync's types.
#include <catch2/catch.hpp>

#include "core/runtime/cpp_goroutines.h"

namespace gopark {

TEST_CASE("a woken waiter tries again and may find the unit gone") {
  CppRun run;
  run.main([&] {
    uint32_t* semaphore = run.makeWord();
    run.go([&] {
      run.acquire(semaphore);
      run.print("waiter");
    });
    run.gosched();
    run.release(semaphore);  // wakes the waiter, which has not run yet
    run.acquire(semaphore);  // is faster
    run.gosched();
    run.print("main");
    run.release(semaphore);
    run.gosched();
  });
  CHECK(run.output() == "main waiter ");
}

TEST_CASE("a hand-off gives the unit and the turn to the first waiter") {
  CppRun run;
  run.main([&] {
    uint32_t* semaphore = run.makeWord();
    run.go([&] {
      run.acquire(semaphore);
      run.print("waiter");
    });
    run.gosched();
    run.release(semaphore, true);
    run.print("main");
    CHECK(*semaphore == 0);
  });
  CHECK(run.output() == "waiter main ");
}

TEST_CASE("a waiter may ask for the front of the queue") {
  CppRun run;
  run.main([&] {
    uint32_t* semaphore = run.makeWord();
    uint32_t* other = run.makeWord();
    for (int i = 0; i < 3; i++) {
      run.go([&, i] {
        run.acquire(semaphore, i == 2);
        run.print(std::to_string(i));
      });
      run.go([&] { run.acquire(other); });
      run.gosched();
    }
    for (int i = 0; i < 3; i++) {
      run.release(semaphore);
      run.gosched();
    }
  });
  CHECK(run.output() == "2 0 1 ");
}

TEST_CASE("Signal wakes the oldest ticket") {
  CppRun run;
  run.main([&] {
    NotifyList list{};
    Semaphores& semaphores = run.runtime().semaphores();
    for (int i = 0; i < 3; i++) {
      run.go([&, i] {
        Goroutine& self = run.self();
        const uint32_t ticket = semaphores.notifyListAdd(&list);
        if (!semaphores.notifyListWait(self, &list, ticket)) run.runtime().switchOut(self);
        run.print(std::to_string(i));
      });
      run.gosched();
    }
    for (int i = 0; i < 4; i++) {
      semaphores.notifyOne(&list);
      run.gosched();
    }
  });
  CHECK(run.output() == "0 1 2 ");
}

TEST_CASE("a ticket that was notified before it waits goes on at once") {
  CppRun run;
  run.main([&] {
    NotifyList list{};
    Semaphores& semaphores = run.runtime().semaphores();
    const uint32_t ticket = semaphores.notifyListAdd(&list);
    semaphores.notifyAll(&list);
    CHECK(semaphores.notifyListWait(run.self(), &list, ticket));
  });
}

}  // namespace gopark
