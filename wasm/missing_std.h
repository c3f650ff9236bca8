// The part of C++20's library that the core uses and that libc++ 14 (emcc 3.1.6) does not have yet:
// algorithms over whole ranges, std::bit_cast. Included before every file of the wasm build; newer libraries
// get nothing from it.
#pragma once

#include <version>

#if defined(_LIBCPP_VERSION) && _LIBCPP_VERSION < 15000

#include <algorithm>
#include <functional>
#include <iterator>

namespace std {

template <class To, class From>
constexpr To bit_cast(const From& from) noexcept {
  return __builtin_bit_cast(To, from);
}

namespace ranges {

template <class Range, class Predicate, class Projection = identity>
constexpr auto find_if(Range&& range, Predicate predicate, Projection projection = {}) {
  return std::find_if(std::begin(range), std::end(range),
                      [&](auto&& item) -> bool { return invoke(predicate, invoke(projection, item)); });
}

template <class Range, class Value, class Projection = identity>
constexpr auto find(Range&& range, const Value& value, Projection projection = {}) {
  return std::find_if(std::begin(range), std::end(range),
                      [&](auto&& item) -> bool { return invoke(projection, item) == value; });
}

template <class Range, class Predicate, class Projection = identity>
constexpr bool any_of(Range&& range, Predicate predicate, Projection projection = {}) {
  return ranges::find_if(range, predicate, projection) != std::end(range);
}

template <class Range, class Predicate, class Projection = identity>
constexpr bool all_of(Range&& range, Predicate predicate, Projection projection = {}) {
  return std::all_of(std::begin(range), std::end(range),
                     [&](auto&& item) -> bool { return invoke(predicate, invoke(projection, item)); });
}

template <class Range, class Predicate, class Projection = identity>
constexpr bool none_of(Range&& range, Predicate predicate, Projection projection = {}) {
  return !ranges::any_of(range, predicate, projection);
}

template <class Range, class Predicate, class Projection = identity>
constexpr auto count_if(Range&& range, Predicate predicate, Projection projection = {}) {
  return std::count_if(std::begin(range), std::end(range),
                       [&](auto&& item) -> bool { return invoke(predicate, invoke(projection, item)); });
}

template <class Range, class Value>
constexpr auto count(Range&& range, const Value& value) {
  return std::count(std::begin(range), std::end(range), value);
}

template <class Range, class Value>
constexpr bool contains(Range&& range, const Value& value) {
  return ranges::find(range, value) != std::end(range);
}

template <class A, class B, class Same = std::equal_to<>>
constexpr bool equal(A&& a, B&& b, Same same = {}) {
  return std::equal(std::begin(a), std::end(a), std::begin(b), std::end(b),
                    [&](auto&& x, auto&& y) -> bool { return invoke(same, x, y); });
}

template <class Compare, class Projection>
constexpr auto projected_less(Compare& compare, Projection& projection) {
  return [&](auto&& a, auto&& b) -> bool {
    return invoke(compare, invoke(projection, a), invoke(projection, b));
  };
}

template <class Range, class Predicate>
constexpr auto stable_partition(Range&& range, Predicate predicate) {
  return std::stable_partition(std::begin(range), std::end(range), predicate);
}

template <class Range, class Compare = std::less<>, class Projection = identity>
constexpr auto min_element(Range&& range, Compare compare = {}, Projection projection = {}) {
  return std::min_element(std::begin(range), std::end(range), ranges::projected_less(compare, projection));
}

template <class Range, class Compare = std::less<>, class Projection = identity>
constexpr auto max_element(Range&& range, Compare compare = {}, Projection projection = {}) {
  return std::max_element(std::begin(range), std::end(range), ranges::projected_less(compare, projection));
}

template <class Range, class Value, class Compare = std::less<>, class Projection = identity>
constexpr auto lower_bound(Range&& range, const Value& value, Compare compare = {},
                           Projection projection = {}) {
  return std::lower_bound(std::begin(range), std::end(range), value, [&](auto&& item, auto&& wanted) -> bool {
    return invoke(compare, invoke(projection, item), wanted);
  });
}

template <class Range, class Value, class Compare = std::less<>, class Projection = identity>
constexpr auto upper_bound(Range&& range, const Value& value, Compare compare = {},
                           Projection projection = {}) {
  return std::upper_bound(std::begin(range), std::end(range), value, [&](auto&& wanted, auto&& item) -> bool {
    return invoke(compare, wanted, invoke(projection, item));
  });
}

template <class Range, class Output>
constexpr auto copy(Range&& range, Output output) {
  return std::copy(std::begin(range), std::end(range), output);
}

template <class Range, class Value>
constexpr void fill(Range&& range, const Value& value) {
  std::fill(std::begin(range), std::end(range), value);
}

template <class Range>
constexpr void reverse(Range&& range) {
  std::reverse(std::begin(range), std::end(range));
}

template <class Range, class Action>
constexpr void for_each(Range&& range, Action action) {
  std::for_each(std::begin(range), std::end(range), action);
}

}  // namespace ranges
}  // namespace std

#endif
