// FunctionCompiler: writes the code of one function. Its methods are grouped by construct, one file per
// group.
//
// How values are handled:
//   - Code is destination-driven: exprTo(e, d) writes e's value into the slots at d, operand(e) says where it
//   already
//     is, or computes it into new slots. d may be a variable that e reads, unless e is built piece by piece
//     (isBuilt).
//   - A ValuePlace is somewhere a value can be read or written; making it evaluates its operands, once.
//   - A local variable lives in slots, or in a heap box whose address is in a slot (needsBox). A function
//   never sees a
//     variable of its slots change behind its back, so variables are operands where they are.
//   - The frame: results, receiver and parameters, captured words, then variables and temporaries like a
//   stack. A
//     called frame starts above what is live, after the header's slots.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/function_ref.h"
#include "core/compile/compiler.h"
#include "core/compile/function_builder.h"
#include "core/compile/value_place.h"

namespace gopark {

// Where a local variable is.
struct Storage {
  SlotIndex slot = 0;
  bool isBox = false;  // the slot holds the address
};

enum class CalleeKind : uint8_t { Static, Literal, Native, Closure, Interface };

// What a call calls, once evaluated.
struct Callee {
  CalleeKind kind = CalleeKind::Static;
  Func* func = nullptr;
  Function* function = nullptr;  // Literal: without captured variables
  const SignatureType* signature = nullptr;
  SlotIndex slot = 0;  // of the closure or interface
  bool hasReceiver = false;
  ValuePlace receiver;
};

// A method and the way to it.
struct MethodSelection {
  const Type* receiver = nullptr;
  Func* func = nullptr;
  std::vector<int> path;  // embedded fields from the receiver to what has the method
};

class FunctionCompiler {
 public:
  FunctionCompiler(Compiler& compiler, Job& job);
  void compile();

 private:
  // ---- compile_function.cpp: bodies, parameters, results
  void compileDeclared();
  void compileBody(const SignatureType* signature, const Var* receiver, BlockStmt* body);
  void declareSignature(const SignatureType* signature, const Var* receiver);
  void declareParameter(const Var* var, SlotIndex slot);
  void loadCaptures();
  void finishBody();
  void loadBoxedResults();
  void compileStub();
  void compilePackageInit();
  void compileEntry();
  void compileInitializer(const Initializer& initializer);

  // ---- compile_instance.cpp: the tree's types, functions and methods as they are in the function being
  // compiled. Only these are used: in the body of a generic function the tree's own mention type parameters.
  const Type* typeOf(const Expr* expr) const { return concrete(expr->type); }
  const Type* typeOf(const Var* var) const { return concrete(var->type); }
  const Type* concrete(const Type* type) const;
  Func* funcOf(const Expr* expr) const;
  MethodSelection methodOf(const SelectorExpr* expr) const;

  // ---- compile_wrapper.cpp: hidden functions around methods and builtins
  void compileInterfaceEntry();
  void compileMethodValue();
  void compileMethodExpr();
  void compileBuiltinCall();
  void emitNilReceiverPanic(SlotIndex pointer);
  void forwardCall(const ValuePlace& receiver, SlotIndex params);

  // ---- compile_variable.cpp: where variables are
  bool needsBox(const Var* var) const;
  Storage declare(const Var* var);  // a new variable with slots of its own; its value is not set
  void declareZero(const Var* var);
  void declareWith(const Var* var, SlotIndex value);  // initialised from slots of its type
  void declareAs(const Var* var, Expr* value);        // var x = value
  ValuePlace variablePlace(const Var* var);
  static Var* varOf(const Expr* expr);
  bool isSlotVariable(const Expr* expr) const;

  // ---- compile_place.cpp: reading, writing, addresses
  ValuePlace place(Expr* expr);
  ValuePlace selectorPlace(SelectorExpr* expr);
  static bool isUnsigned64(const Type* type);
  ValuePlace indexPlace(IndexExpr* expr);
  ValuePlace arrayElement(const ValuePlace& array, const ArrayType* type, IndexExpr* expr);
  ValuePlace fieldPlace(const ValuePlace& parent, const StructType* type, int index);
  ValuePlace partPlace(const ValuePlace& parent, const Type* type, int64_t offset);
  ValuePlace walkPath(ValuePlace from, std::span<const int> path);
  ValuePlace dereferenced(const ValuePlace& pointer);
  ValuePlace slotsPlace(SlotIndex slot, const Type* type) const;
  ValuePlace memoryPlace(SlotIndex pointer, const Type* type, bool isNonNil) const;
  void load(const ValuePlace& from, SlotIndex to);
  SlotIndex valueOf(const ValuePlace& from);  // the slots it is in, or new ones
  void store(const ValuePlace& to, SlotIndex from);
  void storeExpr(const ValuePlace& to, Expr* expr);  // with the conversion of an assignment
  SlotIndex addressOf(const ValuePlace& place);
  void addressTo(const ValuePlace& place, SlotIndex to);
  ValuePlace inMemory(const ValuePlace& place);  // the same place as Memory, if it is in memory at all
  void loadMemory(SlotIndex pointer, int64_t offset, const ValueLayout& layout, SlotIndex to);
  // firstStored: see firstStoredOf; where the pointer cannot be nil it does not matter.
  void storeMemory(SlotIndex pointer, int64_t offset, const ValueLayout& layout, SlotIndex from,
                   int64_t firstStored = 0);
  bool isInMemory(const ValuePlace& place) const;
  bool isMovedInMemory(const Type* type) const { return slotsOf(type) > kMaxVariableSlots; }

  // ---- compile_expr.cpp
  void exprTo(Expr* expr, SlotIndex to);
  SlotIndex operand(Expr* expr);
  bool isSlotOperand(Expr* expr) const;  // operand() takes no code of its own
  void effect(Expr* expr);               // only what evaluating does
  void kindTo(Expr* expr, SlotIndex to);
  void constantTo(const Constant* value, const Type* type, SlotIndex to);
  void funcTo(Func* func, SlotIndex to);
  void unaryTo(UnaryExpr* expr, SlotIndex to);
  void addressOfTo(Expr* expr, SlotIndex to);
  void selectorTo(SelectorExpr* expr, SlotIndex to);
  void hoistIndices(SliceExpr* expr);
  void sliceTo(SliceExpr* expr, SlotIndex to);
  void sliceIndices(SliceExpr* expr, SlotIndex first, uint64_t& flags);
  void assertTo(TypeAssertExpr* expr, SlotIndex to);
  void commaOkTo(Expr* expr, SlotIndex to);  // value, then ok in the slot after it
  bool isCommaOkForm(Expr* expr) const;
  const Type* commaOkType(Expr* expr) const;  // of the value
  bool isBuilt(Expr* expr) const;
  bool isAggregateOf(const CompositeLit* lit, const Type* type) const;
  bool isPartOfSlotVariable(const Expr* expr) const;
  static bool isRealCall(const Expr* expr);
  static int64_t constantWord(const Constant* value, const Type* type);
  bool mentions(Expr* expr, const Var* var) const;
  bool findHoisted(const Expr* expr, SlotIndex& slot) const;
  // hoist.cpp
  using TargetOf = FunctionRef<const Type*(size_t)>;  // what the i-th expression is assigned to
  // gc evaluates calls before it reads variables.
  void hoistCalls(std::span<Expr* const> exprs, TargetOf targetOf = {});  // if their order matters
  void hoistAllCalls(std::span<Expr* const> exprs, TargetOf targetOf = {});
  void hoistArgs(const CallExpr* call, const SignatureType* signature);
  void hoist(std::span<Expr* const> exprs);
  void hoistOne(Expr* expr);
  struct OrderedExprs {
    std::vector<Expr*> exprs;
    bool hasLateRead = false;
    bool hasLatePanic = false;
    bool isNeeded = false;  // a late read stands before a call, or a late panic before another
  };
  OrderedExprs orderedOf(std::span<Expr* const> exprs, TargetOf targetOf) const;
  void gatherOrdered(Expr* expr, OrderedExprs& found) const;
  void gatherOperands(Expr* expr, OrderedExprs& found) const;
  void gatherConverted(Expr* expr, const Type* target, OrderedExprs& found) const;
  bool isOrdered(const Expr* expr) const;
  bool isCopied(const Expr* expr) const;
  bool hasEffect(Expr* expr) const;
  bool isLateRead(const Expr* node) const;
  bool mayPanic(const Node* node) const;
  bool canPanic(Expr* expr) const;

  // ---- hoist_target.cpp: what an assignment computes before it assigns
  void hoistForTarget(Expr* lhs, Expr* rhs);
  void hoistForEntry(const MapType* map, Expr* key, Expr* value);
  void hoistParts(Expr* place);
  void gatherKey(Expr* key, const MapType* map, OrderedExprs& found) const;
  void gatherParts(Expr* place, std::vector<Expr*>& parts) const;
  // What assignments of the same statement have changed so far.
  struct Assigned {
    std::vector<const Var*> variables;  // in slots
    bool isInMemory = false;            // anything that is in memory
    bool isVisibleResult = false;       // a result that deferred calls see, if the statement panics
  };
  void hoistAffectedParts(Expr* place, const Assigned& assigned);
  void hoistIfAffected(Expr* expr, const Assigned& assigned);
  bool isAffected(Expr* expr, const Assigned& assigned) const;
  void noteAssigned(Expr* place, Assigned& assigned) const;

  // ---- compile_arith.cpp, compile_compare.cpp
  void binaryTo(BinaryExpr* expr, SlotIndex to);
  bool isArithmetic(const Expr* expr) const;
  void arithmetic(Operator op, const Type* type, SlotIndex to, SlotIndex x, SlotIndex y);
  bool arithmeticImmediate(Operator op, const Type* type, SlotIndex to, SlotIndex x, const Constant* y);
  bool termWithConstantLeft(BinaryExpr* term, SlotIndex to);
  void opIntoSlots(Operator op, const Type* type, SlotIndex to, SlotIndex x, Expr* y, const Node* node);
  void shiftTo(Operator op, const Type* type, SlotIndex to, SlotIndex x, Expr* count, const Node* node);
  void extend(const Type* type, SlotIndex slot);
  void concatTo(BinaryExpr* expr, SlotIndex to);
  void flattenConcat(Expr* expr, std::vector<Expr*>& terms);
  void logicalTo(Expr* expr, SlotIndex to);
  void compareTo(BinaryExpr* expr, SlotIndex to);
  void compareSlots(Operator op, const Type* type, SlotIndex to, SlotIndex x, SlotIndex y);
  bool isNilExpr(Expr* expr) const;
  const Type* comparedType(const Expr* x, const Expr* y) const;
  void branch(Expr* expr, bool when, CodeLabel target);
  bool branchCompare(BinaryExpr* expr, bool when, CodeLabel target);
  void branchLogical(BinaryExpr* expr, bool when, CodeLabel target);
  bool branchEmptyString(BinaryExpr* expr, Operator op, CodeLabel target);
  bool smallConstant(const Expr* expr, int64_t& value) const;
  void jumpCompare(Operator op, bool isSigned, SlotIndex x, SlotIndex y, CodeLabel target);
  void jumpCompareConstant(Operator op, SlotIndex x, int64_t y, CodeLabel target);

  // ---- compile_complex.cpp
  void complexTo(CallExpr* call, SlotIndex to);
  void complexPartTo(CallExpr* call, bool isReal, SlotIndex to);
  void negateComplex(const Type* type, SlotIndex to, SlotIndex x);
  void complexConversion(const Type* from, const Type* target, SlotIndex x, SlotIndex to);

  // ---- compile_unsafe.cpp
  void unsafeTo(CallExpr* call, BuiltinId id, SlotIndex to);

  // ---- compile_convert.cpp
  void convertTo(Expr* expr, const Type* target, SlotIndex to);  // assignability: interfaces, nil
  void boxLargeTo(Expr* expr, const Type* type, SlotIndex to);
  SlotIndex operandAs(Expr* expr, const Type* target);
  void convertSlots(const Type* from, const Type* target, SlotIndex value, SlotIndex to);
  SlotIndex convertedSlots(const Type* from, const Type* target, SlotIndex value);
  bool needsConversion(const Type* from, const Type* target) const;
  bool keepsRepresentation(Expr* x, const Type* target) const;
  void conversionTo(CallExpr* call, SlotIndex to);
  void numericConversion(const Type* from, const Type* target, SlotIndex value, SlotIndex to);
  bool stringConversion(const Type* from, const Type* target, SlotIndex value, SlotIndex to);

  // ---- compile_composite.cpp
  void compositeTo(CompositeLit* lit, SlotIndex to);
  void compositeIntoMemory(CompositeLit* lit, const ValuePlace& memory);  // zeroed memory nobody else sees
  void structIntoSlots(CompositeLit* lit, const StructType* type, SlotIndex to);
  void intoFreshPart(const ValuePlace& part, Expr* value);
  void arrayElements(CompositeLit* lit, const Type* element, const ValuePlace& base);
  void sliceLitTo(CompositeLit* lit, const SliceType* type, SlotIndex to);
  enum class FilledParts : uint8_t { Constants, Others, All };
  void fillResult(Expr* value, const ValuePlace& whole);
  void fillParts(CompositeLit* lit, const ValuePlace& whole, FilledParts which);
  void mapLitTo(CompositeLit* lit, const Type* mapType, SlotIndex to);
  void newTo(const Type* type, SlotIndex to);
  void sliceOfNew(const Type* element, int64_t length, SlotIndex to);

  // ---- compile_call.cpp
  SlotIndex call(CallExpr* call);                      // where the results are
  SlotIndex callAt(CallExpr* call, SlotIndex wanted);  // the results start at `wanted` if that is possible
  Callee resolveCallee(Expr* fun);
  Callee resolveMethod(SelectorExpr* selector);
  uint32_t receiverSlots(const Callee& callee) const;
  SlotIndex beginFrame(SlotIndex wanted);
  void emitCall(const Callee& callee, SlotIndex frame);
  SlotIndex putArgs(CallExpr* call, const SignatureType* signature, SlotIndex to);
  SlotIndex putSpreadArgs(const TupleType* tuple, SlotIndex from, const SignatureType* signature,
                          SlotIndex to);
  void variadicTo(std::span<Expr* const> args, const SliceType* type, SlotIndex to);
  void receiverTo(const ValuePlace& receiver, const Func* func, SlotIndex to);
  const Type* receiverType(const Func* func) const;
  void methodValueTo(SelectorExpr* expr, SlotIndex to);
  void boundMethodTo(const Callee& callee, SlotIndex to);
  void methodExprTo(SelectorExpr* expr, SlotIndex to);

  // ---- compile_builtin.cpp
  static const Builtin* builtinOf(const Expr* fun);
  void builtinTo(CallExpr* call, const Builtin* builtin, SlotIndex to);
  void builtinEffect(CallExpr* call, const Builtin* builtin);
  CallExpr* spreadCall(CallExpr* call);
  void appendTo(CallExpr* call, SlotIndex to);
  void copyTo(CallExpr* call, SlotIndex to);
  void lengthTo(Expr* x, bool isCap, SlotIndex to);
  bool lengthOperand(CallExpr* call, SlotIndex& slot);
  void makeTo(CallExpr* call, SlotIndex to);
  void minMaxTo(CallExpr* call, bool isMin, SlotIndex to);
  SlotIndex sizeOperand(Expr* size);
  void newBuiltinTo(CallExpr* call, SlotIndex to);
  void clearArg(CallExpr* call);
  void printArgs(CallExpr* call, bool isLine);

  // ---- compile_closure.cpp
  void literalTo(FuncLit* literal, SlotIndex to);
  Function* literalFunction(const FuncLit* literal, std::vector<Capture> captures);
  std::vector<Capture> capturesOf(const FuncLit* literal) const;
  void addCaptures(std::vector<Capture>& captures, Node* tree) const;
  void addCapture(std::vector<Capture>& captures, const Var* var) const;
  void closureTo(const Function* function, std::span<const Capture> captures, SlotIndex to);
  std::string nextLiteralName();

  // ---- compile_stmt.cpp
  void stmt(Stmt* stmt);
  void stmtKind(Stmt* stmt);
  void stmtList(std::span<Stmt* const> list);
  void block(BlockStmt* block);
  void declStmt(DeclStmt* stmt);
  void varDecl(VarDecl* decl);
  void ifStmt(IfStmt* stmt);
  void forStmt(ForStmt* stmt);
  void renewLoopVariables(const std::vector<const Var*>& vars);
  void returnStmt(ReturnStmt* stmt);
  void returnValues(std::span<Expr* const> values, const ReturnStmt* stmt);
  std::vector<SlotIndex> visibleResults(std::span<Expr* const> values);
  void setResults(const std::vector<SlotIndex>& slots);
  void emitReturn();
  bool hasResultVariables() const;
  std::vector<const Var*> boxedLoopVariables(const ForStmt* stmt) const;
  void branchStmt(BranchStmt* stmt);
  // Where a branch goes; no target: a return.
  struct Exit {
    BranchKind kind = BranchKind::Break;
    const Stmt* target = nullptr;
    bool isReturn() const { return !target; }
    bool operator==(const Exit&) const = default;
  };
  void branchTo(const Exit& exit);
  void labeledStmt(LabeledStmt* stmt);
  CodeLabel gotoLabel(const LabeledStmt* stmt);
  void sendStmt(SendStmt* stmt);

  // ---- compile_assign.cpp
  // Several values from one expression, one behind the other.
  struct Spread {
    SlotIndex first = 0;
    std::vector<const Type*> types;
  };
  void assignStmt(AssignStmt* stmt);
  void assignOne(Expr* lhs, Expr* rhs);
  void assignHoisted(Expr* lhs, Expr* rhs);
  void storeTo(Expr* lhs, SlotIndex value);
  bool isFilledResult(const Var* var, Expr* value) const;
  void assignVariable(const Var* var, Expr* rhs);
  void assignOp(AssignStmt* stmt);
  void loadOld(const ValuePlace& target, Operator op, SlotIndex to);
  SlotIndex appendedTerms(Expr* rhs, SlotIndex old);
  void incrementSlot(const Type* type, SlotIndex slot, bool isIncrement);
  void assignTuple(std::span<Expr* const> lhs, std::span<Expr* const> rhs);
  void storeMany(std::span<Expr* const> lhs, std::span<const SlotIndex> values,
                 std::span<const Type* const> types);
  void assignToEntry(Expr* lhs, Expr* rhs);
  void assignSpread(std::span<Expr* const> lhs, Expr* rhs);
  Spread evaluateSpread(Expr* rhs);
  void defineMany(std::span<Expr* const> lhs, std::span<Expr* const> rhs);
  void defineOne(Expr* lhs, Expr* rhs);
  void defineSpread(std::span<Expr* const> lhs, Expr* rhs);
  bool isCommaOkInPlace(const std::vector<const Var*>& vars, const std::vector<Storage>& storages,
                        const Type* type) const;
  void setDeclared(const Var* var, const Storage& storage, SlotIndex value);
  void defineTuple(std::span<Expr* const> lhs, std::span<Expr* const> rhs);
  const Var* declaredBy(Expr* lhs, bool isDefine) const;
  bool hasCall(Node* node) const;

  // ---- compile_switch.cpp
  void switchStmt(SwitchStmt* stmt);
  void exprSwitch(SwitchStmt* stmt);
  void caseTests(SwitchStmt* stmt, SlotIndex tag, std::span<const CodeLabel> bodies, CodeLabel none);
  bool jumpTableTests(SwitchStmt* stmt, SlotIndex tag, std::span<const CodeLabel> bodies, CodeLabel none);
  void clauseBodies(SwitchStmt* stmt, std::span<const CodeLabel> bodies, CodeLabel end);
  void typeSwitch(SwitchStmt* stmt, TypeSwitchGuard* guard);
  void caseTest(Expr* tagExpr, SlotIndex tag, Expr* value, CodeLabel body);
  SlotIndex typeTest(const Type* type, SlotIndex value);
  void assertClause(const Var* var, const Type* type, SlotIndex value, CodeLabel next);
  void typeClause(CaseClause* clause, SlotIndex value, CodeLabel end);
  void bindImplicit(CaseClause* clause, SlotIndex value);

  // ---- compile_range.cpp
  void rangeStmt(ForStmt* stmt, RangeClause* clause);
  void rangeInteger(ForStmt* stmt, RangeClause* clause);
  void rangeSlice(ForStmt* stmt, RangeClause* clause);
  void rangeArray(ForStmt* stmt, RangeClause* clause);
  void rangeString(ForStmt* stmt, RangeClause* clause);
  void rangeMap(ForStmt* stmt, RangeClause* clause);
  void rangeChannel(ForStmt* stmt, RangeClause* clause);
  void countedLoop(ForStmt* stmt, RangeClause* clause, SlotIndex limit, const Type* counterType,
                   const ValuePlace* elements);
  SlotIndex keptOperand(Expr* expr, const Type* type);
  void setRangeVariables(RangeClause* clause, std::span<const SlotIndex> values,
                         std::span<const Type* const> types);
  void setRangeVariable(RangeClause* clause, size_t which, SlotIndex value, const Type* type);
  Expr* rangeLeft(const RangeClause* clause, size_t which) const;
  bool isPlainCounter(const RangeClause* clause) const;

  // ---- compile_range_func.cpp
  struct RangeLoop;
  struct RangeExits;
  FunctionCompiler& rangeHost();  // the function around all loops whose body this one is in; or itself
  void rangeFunction(ForStmt* stmt, RangeClause* clause);
  void openRangeExits(ForStmt* stmt);
  void callIterator(const Callee& callee, SlotIndex yield);
  std::vector<Exit> rangeBodyTo(RangeLoop& loop, SlotIndex to);  // by which ways the body is left
  std::vector<Capture> rangeCaptures(const RangeLoop& loop);
  void compileRangeBody();
  void leaveIteration(RangeState state);
  void leaveRangeBody(const Exit& exit);
  bool isInRangeBody(const LabeledStmt* label) const;
  void takeExits(const std::vector<Exit>& exits);
  void takeExit(const Exit& exit);

  // ---- compile_select.cpp
  void selectStmt(SelectStmt* stmt);
  void selectCases(SelectStmt* stmt, CodeLabel end);
  SelectCaseWord commWord(Stmt* comm);
  void commBody(CommClause* clause, const SelectCaseWord& word);
  void setReceived(Expr* lhs, bool isDefine, SlotIndex value, const Type* type);
  static UnaryExpr* receiveOf(Stmt* comm);

  // ---- compile_defer.cpp
  static bool isPassedToBuiltin(const Expr* arg);
  void goOrDefer(CallStmt* stmt);
  void emitGoOrDefer(const CallStmt* stmt, SlotIndex frame, SlotIndex closure, uint32_t slots);
  void builtinGoOrDefer(CallStmt* stmt, CallExpr* call);
  void closureOfCallee(const Callee& callee, SlotIndex to);

  // ---- shared
  void at(const Node* node) { code_.setPos(node->pos); }
  SlotIndex temp(const Type* type) { return code_.allocate(slotsOf(type)); }
  static Expr* unparenthesized(Expr* expr);
  static const Expr* unparenthesized(const Expr* expr);
  static std::span<Expr* const> listOf(Expr* const& expr);

  // A loop over a function while it is compiled.
  struct RangeLoop {
    RangeLoop(FunctionCompiler& around, ForStmt* stmt, RangeClause* clause);
    FunctionCompiler& around;
    ForStmt* stmt;
    RangeClause* clause;
    Var state;  // hidden variable: a RangeState
  };

  // Of all loops over functions in one function: hidden variables, and the ways out.
  struct RangeExits {
    RangeExits();
    int64_t numberOf(const Exit& exit);
    Var next;
    Var deferToken;
    std::vector<Exit> exits;
  };

  // Where break and continue of a statement go.
  struct Target {
    const Stmt* stmt;
    CodeLabel breakTo;
    CodeLabel continueTo;
  };

  Compiler& compiler_;
  Job& job_;
  Function& function_;
  mutable std::unordered_map<const Type*, const Type*> concreteTypes_;
  FunctionBuilder code_;
  const SignatureType* signature_ = nullptr;
  std::unordered_map<const Var*, Storage> variables_;
  std::vector<Target> targets_;
  std::unordered_map<const LabeledStmt*, CodeLabel> gotoLabels_;
  std::vector<CodeLabel> nextBodies_;                   // where fallthrough goes, innermost switch last
  std::unordered_map<const Expr*, SlotIndex> hoisted_;  // expressions evaluated ahead of their place
  std::deque<NameExpr> spreadArgs_;                     // stand for the values of f() in builtin(f())
  std::deque<std::vector<Expr*>> spreadLists_;
  std::deque<CallExpr> spreadCalls_;
  RangeLoop* rangeLoop_ = nullptr;          // the loop over a function whose body this is
  std::vector<Exit> passedExits_;           // how this body is left for places outside of its loop
  std::unique_ptr<RangeExits> rangeExits_;  // of the host
  int rangeCount_ = 0;
  int literalCount_ = 0;
  int goDeferCount_ = 0;
};

// Releases the temporaries of a scope.
class TempScope {
 public:
  explicit TempScope(FunctionBuilder& code) : code_(code), top_(code.top()) {}
  ~TempScope() { code_.setTop(top_); }
  TempScope(const TempScope&) = delete;
  TempScope& operator=(const TempScope&) = delete;

 private:
  FunctionBuilder& code_;
  SlotIndex top_;
};

}  // namespace gopark
