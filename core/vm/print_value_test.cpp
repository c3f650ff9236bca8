// Numbers as the builtin print of Go 1.26 writes them.
#include "core/vm/print_value.h"

#include <catch2/catch.hpp>
#include <cmath>

namespace gopark {
namespace {

TEST_CASE("floats print in their shortest form") {
  CHECK(float64Text(1.5) == "1.5");
  CHECK(float64Text(100000) == "100000");
  CHECK(float64Text(1e6) == "1e+06");
  CHECK(float64Text(123456789) == "1.23456789e+08");
  CHECK(float64Text(0.0001) == "0.0001");
  CHECK(float64Text(0.00001) == "1e-05");
  CHECK(float64Text(-0.0) == "-0");
  CHECK(float64Text(INFINITY) == "+Inf");
  CHECK(float64Text(NAN) == "NaN");
  CHECK(float32Text(0.1F) == "0.1");
}

TEST_CASE("complex numbers print with one sign between their parts") {
  CHECK(complexText(float64Text(1), float64Text(2)) == "(1+2i)");
  CHECK(complexText(float64Text(1), float64Text(-2)) == "(1-2i)");
  CHECK(complexText(float64Text(0.1), float64Text(INFINITY)) == "(0.1+Infi)");
}

TEST_CASE("unsigned integers print whole") {
  CHECK(unsignedText(18446744073709551615U) == "18446744073709551615");
}

}  // namespace
}  // namespace gopark
