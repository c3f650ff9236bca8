// Arena: objects that live as long as a phase's result (tree, types). Destructors of the objects do not run,
// so arena objects hold no owning containers; use ArenaList for their lists.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <new>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace gopark {

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  void* allocate(size_t size, size_t align) {
    size_t at = (used_ + align - 1) & ~(align - 1);
    if (blocks_.empty() || at + size > blockSize_) {
      startBlock(size + align);
      at = (used_ + align - 1) & ~(align - 1);
    }
    used_ = at + size;
    return blocks_.back().get() + at;
  }

  template <class T, class... Args>
  T* make(Args&&... args) {
    static_assert(std::is_trivially_destructible_v<T>, "arena objects are never destroyed");
    return new (allocate(sizeof(T), alignof(T))) T{std::forward<Args>(args)...};
  }

  template <class T>
  std::span<T> copy(std::span<const T> items) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (items.empty()) return {};
    T* first = static_cast<T*>(allocate(items.size_bytes(), alignof(T)));
    std::memcpy(static_cast<void*>(first), items.data(), items.size_bytes());
    return {first, items.size()};
  }

  template <class T>
  std::span<T> copy(const std::vector<T>& items) {
    return copy(std::span<const T>(items));
  }

 private:
  void startBlock(size_t atLeast) {
    blockSize_ = atLeast > kBlockSize ? atLeast : kBlockSize;
    blocks_.push_back(std::unique_ptr<std::byte[]>(new std::byte[blockSize_]));
    used_ = 0;
  }

  static constexpr size_t kBlockSize = size_t{64} << 10;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
  size_t blockSize_ = 0;
  size_t used_ = 0;
};

}  // namespace gopark
