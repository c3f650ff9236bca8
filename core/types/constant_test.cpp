// Exact constants: literals, arithmetic, rounding, texts. (Expected values are go/constant's.)
#include "core/types/constant.h"

#include <catch2/catch.hpp>
#include <cmath>

namespace gopark {
namespace {

struct Fixture {
  ConstantPool pool;
  const Constant* integer(std::string_view text) { return pool.fromLiteral(text, LiteralKind::Int); }
  const Constant* floating(std::string_view text) { return pool.fromLiteral(text, LiteralKind::Float); }
  std::string sum(const Constant* x, Operator op, const Constant* y) {
    return pool.binaryOp(x, op, y)->text();
  }
};

TEST_CASE_METHOD(Fixture, "integers are exact in every base") {
  CHECK(integer("0x1_0000_0000_0000_0000")->text() == "18446744073709551616");
  CHECK(integer("0b101")->text() == "5");
  CHECK(integer("0o17")->text() == "15");
  CHECK(integer("017")->text() == "15");
  CHECK(integer("340282366920938463463374607431768211456")->bitLength() == 129);
}

TEST_CASE_METHOD(Fixture, "integer arithmetic never overflows") {
  const Constant* big = pool.shift(pool.makeInt64(1), Operator::ShiftLeft, 100);
  CHECK(big->text() == "1267650600228229401496703205376");
  CHECK(sum(big, Operator::Sub, pool.makeInt64(1)) == "1267650600228229401496703205375");
  CHECK(sum(pool.makeInt64(INT64_MIN), Operator::Sub, pool.makeInt64(1)) == "-9223372036854775809");
  CHECK(sum(pool.makeInt64(-7), Operator::Rem, pool.makeInt64(2)) == "-1");
  CHECK(pool.binaryOp(pool.makeInt64(-7), Operator::Div, pool.makeInt64(2), true)->text() == "-3");
  CHECK(sum(pool.makeInt64(-7), Operator::Div, pool.makeInt64(2)) == "-3.5");
  CHECK(sum(pool.makeInt64(-6), Operator::AndNot, pool.makeInt64(3)) == "-8");
  CHECK(pool.shift(pool.makeInt64(-5), Operator::ShiftRight, 1)->text() == "-3");
  CHECK(pool.unaryOp(Operator::Xor, pool.makeInt64(1), 8)->text() == "254");
  CHECK(pool.unaryOp(Operator::Xor, pool.makeInt64(1), 0)->text() == "-2");
}

TEST_CASE_METHOD(Fixture, "floats are exact fractions") {
  const Constant* third = pool.binaryOp(floating("1."), Operator::Div, pool.makeInt64(3));
  CHECK(pool.compare(pool.binaryOp(third, Operator::Mul, pool.makeInt64(3)), Operator::Equal,
                     pool.makeInt64(1)));
  CHECK(floating("0.1")->float64Value().value == 0.1);
  CHECK(!floating("0.1")->float64Value().isExact);
  CHECK(floating("0x1p-2")->text() == "0.25");
  CHECK(pool.toInt(floating("1e3"))->text() == "1000");
  CHECK(pool.toInt(floating("1.5"))->isUnknown());
}

TEST_CASE_METHOD(Fixture, "floats beyond any fraction stay floats") {
  const Constant* huge = floating("1e10000");
  CHECK(huge->text() == "1e+10000");
  CHECK(std::isinf(huge->float64Value().value));
  CHECK(sum(huge, Operator::Div, floating("1e9999")) == "10");
  CHECK(floating("1e1000000000")->isUnknown());
  CHECK(floating("1e-1000000000")->sign() == 0);
}

TEST_CASE_METHOD(Fixture, "floats are rounded to those of the machine") {
  CHECK(pool.roundToFloat32(floating("16777217.0"))->text() == "1.67772e+07");
  CHECK(pool.toInt(pool.roundToFloat32(floating("16777217.0")))->text() == "16777216");
  CHECK(pool.roundToFloat32(floating("1e39"))->isUnknown());
  CHECK(pool.roundToFloat64(floating("1e-400"))->sign() == 0);
  CHECK(floating("4.9e-324")->float64Value().value == 4.9e-324);
  CHECK(floating("1.7976931348623158e308")->float64Value().value == 1.7976931348623157e308);
}

TEST_CASE_METHOD(Fixture, "texts are gc's") {
  CHECK(floating("1e39")->text() == "1e+39");
  CHECK(floating("1000000.5")->text() == "1.0000005e+06");
  CHECK(floating("1e-7")->text() == "1e-07");
  CHECK(floating("123456.5")->text() == "123456.5");
  CHECK(floating("100000.0")->text() == "100000");
  CHECK(floating("0.0001")->text() == "0.0001");
  CHECK(pool.fromLiteral("2.5i", LiteralKind::Imaginary)->text() == "(0 + 2.5i)");
  const std::string text(80, 'x');
  CHECK(pool.makeString(text)->text() == "\"" + text.substr(0, 68) + "...");
}

TEST_CASE_METHOD(Fixture, "strings and runes are unquoted") {
  const auto bytes = [this](std::string_view text) {
    return pool.fromLiteral(text, LiteralKind::String)->stringValue();
  };
  CHECK(bytes(R"("a\n\x41\101\u00e9\U0001F600\"")") == "a\nAA\u00e9\U0001F600\"");
  CHECK(bytes(R"("\xff\377")") == "\xff\xff");
  CHECK(bytes("`a\\n\r\n`") == "a\\n\n");
  CHECK(pool.fromLiteral("'\\''", LiteralKind::Rune)->text() == "39");
  CHECK(pool.fromLiteral("'世'", LiteralKind::Rune)->text() == "19990");
}

TEST_CASE_METHOD(Fixture, "a long chain of strings is put together once") {
  const Constant* chain = pool.makeString("");
  for (int i = 0; i < 20000; ++i) chain = pool.binaryOp(chain, Operator::Add, pool.makeString("0123456789"));
  CHECK(chain->stringValue().size() == 200000);
}

TEST_CASE_METHOD(Fixture, "complex constants multiply and divide") {
  const Constant* i = pool.fromLiteral("1i", LiteralKind::Imaginary);
  const Constant* square = pool.binaryOp(i, Operator::Mul, i);
  CHECK(pool.toInt(square)->text() == "-1");
  CHECK(sum(pool.makeInt64(1), Operator::Div, i) == "(0 + -1i)");
  CHECK(pool.compare(square, Operator::Equal, pool.makeInt64(-1)));
}

}  // namespace
}  // namespace gopark
