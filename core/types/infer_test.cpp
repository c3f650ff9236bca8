// Unification, and the questions about type parameters that inference asks.
#include "core/types/infer.h"

#include <catch2/catch.hpp>

#include "core/types/package_checker.h"
#include "core/types/type_set.h"
#include "core/types/unify.h"

namespace gopark {
namespace {

struct Fixture {
  SourceSet sources;
  Interner names;
  DiagnosticSink diagnostics{sources};
  CheckContext context{sources, names, diagnostics};
  TypeStore& types = context.types;
  Package package;

  const Type* integer = basicType(BasicKind::Int);
  const Type* text = basicType(BasicKind::String);

  TypeParamType* param(std::string_view name, const Type* constraint = nullptr) {
    auto* object = types.arena().make<TypeName>(ObjectKind::TypeName, Pos{}, &package, names.intern(name));
    auto* type = types.arena().make<TypeParamType>(object);
    object->type = type;
    type->constraint = constraint ? constraint : anyType();
    return type;
  }

  NamedType* defined(std::string_view name, const Type* under) {
    auto* object = types.arena().make<TypeName>(ObjectKind::TypeName, Pos{}, &package, names.intern(name));
    auto* type = types.arena().make<NamedType>(object);
    object->type = type;
    type->rightSide = under;
    return type;
  }

  const Type* termsOf(std::vector<UnionTerm> terms) {
    return types.arena().make<UnionType>(types.arena().copy(std::span<const UnionTerm>(terms)));
  }

  const TupleType* tuple(const std::vector<const Type*>& list) {
    std::vector<Var*> vars;
    for (const Type* type : list) {
      vars.push_back(types.arena().make<Var>(ObjectKind::Var, Pos{}, &package, Name()));
      vars.back()->type = type;
    }
    return types.tupleOf(vars);
  }

  const SignatureType* function(const std::vector<const Type*>& params,
                                const std::vector<const Type*>& results) {
    auto* signature = types.arena().make<SignatureType>();
    signature->params = tuple(params);
    signature->results = tuple(results);
    return signature;
  }
};

using enum UnifyMode;

TEST_CASE_METHOD(Fixture, "a bound parameter stands for what stands in its place", "[infer]") {
  TypeParamType* const params[] = {param("P"), param("Q")};
  Unifier unifier(params, {});
  const Type* generic = function({types.sliceOf(params[0])}, {types.mapOf(text, params[1])});
  const Type* plain = function({types.sliceOf(integer)}, {types.mapOf(text, types.pointerTo(integer))});
  CHECK(unifier.unknowns() == 2);
  REQUIRE(unifier.unify(generic, plain, Assign));
  CHECK(unifier.at(params[0]) == integer);
  CHECK(identical(unifier.at(params[1]), types.pointerTo(integer)));
  CHECK(unifier.unknowns() == 0);
}

TEST_CASE_METHOD(Fixture, "a parameter cannot stand for two types", "[infer]") {
  TypeParamType* const params[] = {param("P")};
  Unifier unifier(params, {});
  REQUIRE(unifier.unify(params[0], integer, Assign));
  CHECK_FALSE(unifier.unify(params[0], text, Assign));
  CHECK(unifier.at(params[0]) == integer);
}

TEST_CASE_METHOD(Fixture, "what is found for one of two equal parameters is found for both", "[infer]") {
  TypeParamType* const params[] = {param("P"), param("Q"), param("R")};
  Unifier unifier(params, {});
  REQUIRE(unifier.unify(params[0], params[1], Assign));
  REQUIRE(unifier.unify(params[2], params[0], Assign));
  REQUIRE(unifier.unify(params[1], integer, Assign));
  CHECK(unifier.inferred() == std::vector<const Type*>{integer, integer, integer});
}

TEST_CASE_METHOD(Fixture, "of a literal and a defined type the defined one is kept, in either order",
                 "[infer]") {
  const NamedType* list = defined("List", types.sliceOf(integer));
  for (const bool isFirst : {true, false}) {
    TypeParamType* const params[] = {param("P")};
    Unifier unifier(params, {});
    REQUIRE(
        unifier.unify(params[0], isFirst ? static_cast<const Type*>(list) : types.sliceOf(integer), Assign));
    REQUIRE(
        unifier.unify(params[0], isFirst ? types.sliceOf(integer) : static_cast<const Type*>(list), Assign));
    CHECK(unifier.at(params[0]) == list);
  }
}

TEST_CASE_METHOD(Fixture, "of two channel types the one with a direction is kept", "[infer]") {
  TypeParamType* const params[] = {param("P")};
  Unifier unifier(params, {});
  const Type* receiver = types.chanOf(ChanDirection::ReceiveOnly, integer);
  REQUIRE(unifier.unify(params[0], types.chanOf(ChanDirection::Both, integer), Assign));
  REQUIRE(unifier.unify(params[0], receiver, Assign));
  CHECK(unifier.at(params[0]) == receiver);
}

TEST_CASE_METHOD(Fixture, "an assignment is loose at the top and exact inside", "[infer]") {
  TypeParamType* const params[] = {param("P")};
  const NamedType* list = defined("List", types.sliceOf(integer));
  const Type* generic = types.sliceOf(params[0]);
  CHECK(Unifier(params, {}).unify(generic, list, Assign));
  CHECK_FALSE(Unifier(params, {}).unify(types.pointerTo(generic), types.pointerTo(list), Assign));
  CHECK(Unifier(params, {}).unify(types.pointerTo(generic), types.pointerTo(list), Inexact));
  CHECK_FALSE(Unifier(params, {}).unify(generic, list, Exact));
}

TEST_CASE_METHOD(Fixture, "a parameter of the code around has the structure its constraint gives it",
                 "[infer]") {
  TypeParamType* const params[] = {param("P")};
  const Type* ints = types.sliceOf(integer);
  const TypeParamType* around = param("S", termsOf({{true, ints}}));
  Unifier unifier(params, {});
  REQUIRE(unifier.unify(types.sliceOf(params[0]), around, Assign));
  CHECK(unifier.at(params[0]) == integer);
  CHECK_FALSE(Unifier(params, {}).unify(types.sliceOf(params[0]), param("A"), Assign));
}

TEST_CASE_METHOD(Fixture, "renamed parameters mention each other, not the old ones", "[infer]") {
  TypeParamType* element = param("E");
  TypeParamType* const params[] = {param("S", termsOf({{true, types.sliceOf(element)}})), element};
  const RenamedTypeParams renamed = renameTypeParams(params, function({params[0]}, {element}));
  CHECK(isParameterized(renamed.params, renamed.type));
  CHECK(isParameterized(renamed.params, renamed.params[0]->constraint));
  CHECK_FALSE(isParameterized(params, renamed.type));
  CHECK_FALSE(isParameterized(params, renamed.params[0]->constraint));
  CHECK(typeText(renamed.type, &package) == "func(S) E");
}

TEST_CASE_METHOD(Fixture, "the core term is the only term or what all terms have in common", "[infer]") {
  const Type* ints = types.sliceOf(integer);
  const NamedType* list = defined("List", ints);
  CHECK_FALSE(coreTerm(param("P")));
  CHECK_FALSE(coreTerm(param("P", termsOf({{false, integer}, {false, text}}))));
  const auto only = coreTerm(param("P", termsOf({{false, list}})));
  REQUIRE(only);
  CHECK((only->isOnly && !only->term.hasTilde && only->term.type == list));
  const auto common = coreTerm(param("P", termsOf({{false, list}, {false, ints}})));
  REQUIRE(common);
  CHECK((!common->isOnly && !common->term.hasTilde && common->term.type == ints));
}

TEST_CASE_METHOD(Fixture, "inferred types that lead back to their parameters are forgotten", "[infer]") {
  TypeParamType* const params[] = {param("P"), param("Q"), param("R")};
  std::vector<const Type*> inferred{types.pointerTo(params[1]), function({params[0]}, {}),
                                    types.sliceOf(integer)};
  forgetCycles(params, inferred);
  CHECK((!inferred[0] || !inferred[1]));
  CHECK(inferred[2]);
}

TEST_CASE_METHOD(Fixture, "parameters are listed as in English", "[infer]") {
  TypeParamType* const params[] = {param("P"), param("Q"), param("R")};
  const std::span<TypeParamType* const> all = params;
  CHECK(listText(all.first(1)) == "P");
  CHECK(listText(all.first(2)) == "P and Q");
  CHECK(listText(all) == "P, Q, and R");
}

}  // namespace
}  // namespace gopark
