// PackageChecker: checks one package. Its methods are grouped by construct, one file per group.
//
// Invariants:
//   - An expression is checked into an Operand and recorded in the tree (Expr::mode, type, constant) on the
//   way out.
//     While its type is still untyped, what encloses it may give it its final type (updateExprType).
//   - An error makes the operand Invalid; nobody reports an error about an Invalid operand or the invalid
//   type.
//   - Errors are reported in gc's order, because gc stops after ten.
//   - Function bodies, and checks that need complete types, wait in delayed_ until the declarations are done.
//   - While a declaration is being checked, its object is on path_; meeting it again there is a cycle.
#pragma once

#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "core/base/function_ref.h"
#include "core/types/check_context.h"
#include "core/types/lookup.h"
#include "core/types/monomorph.h"
#include "core/types/operand.h"

namespace gopark {

class PackageChecker {
 public:
  PackageChecker(CheckContext& context, Package& package);

  // Everything but the bodies of library functions, and the initialisation order.
  void check();
  void ensureBodyChecked(Func* function);

 private:
  using Exprs = std::span<Expr* const>;
  using Args = std::initializer_list<std::string_view>;

  // What surrounds the code being checked.
  struct Environment {
    DeclInfo* decl = nullptr;  // of the package-level object whose initialiser or body this is
    Scope* scope = nullptr;
    const Constant* iota = nullptr;
    Pos errorPos;    // where errors of a repeated constant expression are reported
    Pos lastVarPos;  // of the local variable that was declared last, or of the function
    const SignatureType* signature = nullptr;
    uint32_t functionId = 0;
    bool hasCallOrReceive = false;
    std::span<TypeParamType* const> typeParams;  // of the function declaration around
    std::vector<Scope*> functionScopes;          // of the function body, in the order they were opened
  };

  // A set of case or key values seen so far; see constantKey().
  struct SeenValue {
    Pos pos;
    const Type* type;
  };
  using SeenValues = std::unordered_map<std::string, std::vector<SeenValue>>;

  // package_checker.cpp: phases, scopes, reporting
  void checkObjects();
  void processDelayed(size_t top);
  void later(std::function<void()> action) { delayed_.push_back(std::move(action)); }
  void reportUnusedImports();
  void reportDirectives();
  void reportMissingBodies();
  void openScope();
  void closeScope() { env_.scope = env_.scope->parent; }
  void error(Pos pos, DiagnosticId id, Args args = {});
  void softError(Pos pos, DiagnosticId id, Args args = {});
  bool isFollowOn(DiagnosticId id, Args args) const;
  std::string otherDeclarationText(const Object* object) const;
  std::string placeText(Pos pos) const;
  std::string text(const Operand& x) const { return operandText(x, &package_); }
  std::string text(const Type* type) const { return typeText(type, &package_); }
  std::string text(const Expr* expr) const;
  Pos at(const Operand& x) const { return x.expr ? startPos(x.expr) : Pos{}; }
  Pos at(const Node* node) const { return startPos(node); }
  Object* lookup(Name name) const { return env_.scope->lookupParent(name); }
  const Type* basic(BasicKind kind) const { return context_.universe.basic[static_cast<size_t>(kind)]; }
  const Type* invalidType() const { return basic(BasicKind::Invalid); }
  Exprs listOf(Expr* const& expr) const;  // the elements of a ListExpr, the expression itself, or nothing
  template <class T>
  T* newObject(Pos pos, Name name);
  Var* newVar(Pos pos, Name name, const Type* type);
  NameExpr* makeName(Pos pos, Name name);  // that the source does not have
  Var* newLocalVar(Pos pos, Name name, const Type* type);

  // resolve.cpp: gathers the package's objects
  void collectObjects();
  const Scope* collectFile(File* file);
  void collectImport(ImportDecl* decl, Scope* fileScope);
  void importAll(ImportDecl* decl, PackageName* name, Scope* fileScope);
  void collectConst(ConstDecl* decl, const ConstDecl*& last, Scope* fileScope);
  void collectVar(VarDecl* decl, Scope* fileScope);
  void collectType(TypeDecl* decl, Scope* fileScope);
  void collectFunc(FuncDecl* decl, Scope* fileScope);
  void checkFileScope(const Scope* fileScope);
  void declarePackageObject(NameExpr* name, Object* object, DeclInfo* info);
  void noteObject(Object* object, DeclInfo* info);
  DeclInfo* newDecl(Scope* fileScope);
  void checkArity(Pos pos, std::span<NameExpr* const> names, Exprs inits, bool isConst, bool isInherited);
  void declare(Scope* scope, NameExpr* name, Object* object);
  void associateMethods();
  TypeName* receiverBase(NameExpr* name, bool& isPointer) const;

  // check_decl.cpp: declarations
  void checkObject(Object* object);
  void checkConst(ConstantObject* object, Expr* typeExpr, Expr* init, bool isInherited, const Constant* iota);
  void checkVar(Var* object, std::span<Var* const> lhs, Expr* typeExpr, Expr* init);
  void checkType(TypeName* object, TypeDecl* decl);
  void checkAlias(TypeName* object, TypeDecl* decl);
  void checkFunc(Func* object, DeclInfo* info);
  void collectMethods(TypeName* object);
  void checkFieldsDifferFromMethods(const NamedType* type);
  void checkDeclStmt(DeclStmt* stmt);
  void checkLocalConst(ConstDecl* decl, const ConstDecl*& last);
  void checkLocalVar(VarDecl* decl);
  void checkLocalType(TypeDecl* decl);
  void checkFuncBody(DeclInfo* decl, const SignatureType* signature, Scope* scope, BlockStmt* body,
                     const Constant* iota, Pos pos);
  void reportUnusedVars();
  void addDependency(Object* object);

  // check_cycle.cpp: declarations that refer to themselves
  void checkDirectCycles();
  bool isValidCycle(const Object* object, bool& isOnPath);
  void reportCycle(std::span<Object* const> cycle, size_t start);
  void checkAnonymousInterfaces();
  TypeName* nameInCycle(const NamedType* type, Pos pos = {});
  bool hasFiniteSize(const Type* type, int depth = 0);
  void checkNotContainingItself(NamedType* type);
  bool containsNoCycle(const Type* type, std::vector<NamedType*>& nest, std::vector<NamedType*>& way);
  bool isArgumentFine(const TypeParamType* param, std::vector<NamedType*>& nest,
                      std::vector<NamedType*>& way);

  // check_type.cpp: names and type expressions
  void checkName(Operand& x, NameExpr* name, bool wantsType);
  void checkNamedObject(Operand& x, NameExpr* name, Object* object);
  const Type* checkTypeExpr(Expr* expr);
  const Type* checkTypeExprOf(Expr* expr, TypeName* declared);
  const Type* typeOfExpr(Expr* expr, TypeName* declared);
  const Type* typeOfName(Expr* expr);
  const Type* checkArrayType(ArrayTypeExpr* expr);
  Pos sizePos(const Expr* type) const;
  void placeChannelElements(size_t first, std::span<Var* const> vars);
  void checkChannelElements();
  void checkFrames();
  const Type* checkMapType(MapTypeExpr* expr);
  int64_t checkArrayLength(Expr* expr);

  // check_type_literal.cpp: struct, interface and function types
  const Type* checkStructType(StructTypeExpr* expr);
  std::string_view tagOf(const BasicLit* tag);
  void checkEmbeddedField(const Type* type, Pos pos);
  void checkInterfaceMethods(const InterfaceType* type);
  const Type* checkInterfaceType(InterfaceTypeExpr* expr, TypeName* declared);
  SignatureType* checkFuncType(FuncTypeExpr* expr, Field* receiver, SignatureType* signature, Scope** scope,
                               std::span<Field* const> typeParams = {});
  Var* checkReceiver(Field* field, SignatureType* signature);
  void checkValidReceiver(const Expr* base, const Var* receiver);
  std::vector<Var*> checkParams(std::span<Field* const> fields, bool isResult, bool* isVariadic);

  // check_type_param.cpp: type parameters and constraints
  TypeParamType* declareTypeParam(NameExpr* name);
  void collectTypeParams(std::span<Field* const> fields, std::span<TypeParamType* const>& target);
  const Type* checkConstraint(Expr* expr);
  const Type* checkUnion(Expr* expr);
  UnionTerm checkTerm(Expr* expr);
  void checkTerms(const UnionType* type, const std::vector<Expr*>& exprs);
  void checkInterfaceTerm(Pos pos, const std::string& name, const Type* type, const InterfaceType* interface);
  const Type* checkVarType(Expr* expr);
  void requireVarType(const Expr* expr, const Type* type);
  const Type* checkGenericReceiver(const ReceiverType& receiver, SignatureType* signature);

  // check_type_param_use.cpp: operations on values of type parameters
  const Type* slicedType(const Operand& x);
  bool isAssignableThroughTypeParam(const Operand& x, const Type* target, std::string* cause);
  bool isConvertibleThroughTypeParam(const Operand& x, const Type* target, std::string* cause);
  bool isConstantConvertibleToAll(const Operand& x, const Type* target, std::string* cause);

  // check_instantiate.cpp: generic types and functions with type arguments
  const Type* checkGenericType(Expr* expr, std::string* cause);
  std::vector<const Type*> checkTypeArgs(Exprs exprs);
  const Type* checkInstantiatedType(IndexExpr* expr);
  bool hasRightTypeArgCount(Pos pos, const TypeName* name, size_t wanted, size_t count);
  bool verifyTypeArgs(Pos pos, std::span<TypeParamType* const> params, std::span<const Type* const> args,
                      Exprs exprs);
  void checkInstanceMethod(Func* method);
  bool checkFunctionInstance(Operand& x, Pos pos, IndexExpr* expr, const InferenceTarget* target, bool infers,
                             std::vector<const Type*>* partial = nullptr);
  std::vector<const Type*> inferFromTarget(const Operand& x, Pos pos, const SignatureType* signature,
                                           std::vector<const Type*> args, const InferenceTarget* target);
  const SignatureType* instantiateFunction(Pos pos, Expr* expr, const SignatureType* generic,
                                           std::span<const Type* const> args, Exprs exprs);
  void recordInstance(Expr* expr, const SignatureType* signature, std::span<const Type* const> args);
  void requireInstance(Operand& x, const InferenceTarget* target);

  // check_expr.cpp: expressions
  ExprKind rawExpr(Operand& x, Expr* expr, const Type* hint = nullptr, bool allowsGeneric = false);
  ExprKind exprInternal(Operand& x, Expr* expr, const Type* hint, const InferenceTarget* target);
  void checkExpr(Operand& x, Expr* expr, const Type* hint = nullptr);  // one value
  void checkExprFor(Operand& x, Expr* expr, const InferenceTarget* target);
  void checkExprOrType(Operand& x, Expr* expr, bool allowsGeneric = false);
  std::vector<Operand> checkMultiExpr(Expr* expr, bool allowsCommaOk);
  void excludeNonValues(Operand& x, bool allowsTypeAndBuiltin);
  void requireSingleValue(Operand& x);
  void requireFiniteSize(Operand& x);
  void checkBasicLit(Operand& x, BasicLit* lit);
  void checkFuncLit(Operand& x, FuncLit* lit);
  void checkStar(Operand& x, UnaryExpr* expr);
  void checkUnary(Operand& x, UnaryExpr* expr);
  void checkAddress(Operand& x, UnaryExpr* expr);
  void checkTypeAssert(Operand& x, TypeAssertExpr* expr);
  const Type* channelElement(Pos pos, const Operand& x, bool isReceive);
  void record(const Operand& x);

  // check_binary.cpp: binary operations
  void checkBinaryChain(Operand& x, BinaryExpr* expr);
  void checkBinary(Operand& x, BinaryExpr* expr, Expr* lhs, Expr* rhs, Operator op);
  void combine(Operand& x, Operand& y, BinaryExpr* expr, Expr* lhs, Expr* rhs, Operator op);
  void matchTypes(Operand& x, Operand& y);
  bool mayConvert(const Operand& x, const Operand& y) const;
  bool isDefinedFor(const Operand& x, Operator op, bool isUnary);
  bool isZeroDivision(const Operand& x, const Operand& y, Operator op);
  void checkShift(Operand& x, Operand& y, BinaryExpr* expr, Operator op);
  bool checkShiftCount(Operand& y, const Constant*& count);
  void checkComparison(Operand& x, Operand& y, Operator op, bool isCase);
  const Operand* incomparableOperand(const Operand& x, const Operand& y, Operator op, std::string& cause);
  std::string incomparableCause(const Type* type) const;

  // check_untyped.cpp: untyped operands and constants
  void updateExprType(Expr* expr, const Type* type, bool isFinal);
  void finishUntyped(Expr* expr, const Type* type);
  void finalize(Operand& x, const Type* type) { updateExprType(x.expr, type, true); }
  enum class Conversion : uint8_t { Ok, Truncated, Overflow, BadConstant, Impossible };
  struct Implicit {
    const Type* type;
    const Constant* value;
    Conversion status;
  };
  Implicit implicitConversion(const Operand& x, const Type* target);
  void convertUntyped(Operand& x, const Type* target);
  void adopt(Operand& x, const Implicit& implicit);
  void checkOverflow(Operand& x, Pos opPos);
  bool isRepresentable(const Constant* value, const Type* type, const Constant** rounded);
  bool isRepresentableInteger(const Constant* value, BasicKind kind) const;
  Conversion represent(const Operand& x, const Type* type, const Constant*& value);
  void makeRepresentable(Operand& x, const Type* type);
  void reportConversion(Conversion status, const Operand& x, const Type* target);

  // check_convert.cpp: assignability and conversions
  bool isAssignable(const Operand& x, const Type* target, std::string* cause);
  bool isConvertible(const Operand& x, const Type* target, std::string* cause);
  void checkConversion(Operand& x, const Type* target);
  bool convertConstant(Operand& x, const Type* target);

  // check_implements.cpp: types and interfaces
  bool implements(const Type* type, const Type* interface, std::string* cause, bool isConstraint = false);
  bool isInTypeSet(const Type* type, const InterfaceType* own, const Type* interface, std::string* cause,
                   bool isConstraint);
  bool satisfies(const Type* type, const Type* constraint, std::string* cause) {
    return implements(type, constraint, cause, true);
  }
  using TypeRelation = FunctionRef<bool(const Type*, const Type*)>;
  bool hasAllMethods(const Type* type, const Type* interface, bool isStatic, std::string* cause,
                     TypeRelation agree = identical);
  struct Missing;
  Missing findMissingMethod(const Type* type, const Type* interface, bool isStatic, TypeRelation agree);
  Missing findMissingInInterface(const InterfaceType* type, std::span<Func* const> methods, bool isStatic,
                                 TypeRelation agree);
  Missing findMissingInType(const Type* type, std::span<Func* const> methods, TypeRelation agree);
  std::string missingText(const Missing& missing, const Type* type, const Type* interface);
  void checkTypeAssertion(Expr* expr, const Operand& x, const Type* type, bool isTypeSwitch);
  std::string pointerToInterfaceText(const Type* type) const;

  // infer.cpp: type inference
  class Inference;
  std::vector<const Type*> infer(Pos pos, std::span<TypeParamType* const> params,
                                 std::vector<const Type*> args, const TupleType* parameters,
                                 std::span<Operand* const> operands, bool isReverse, InferenceError& error);

  // monomorph.cpp: instantiations that never end
  void noteInstantiation(Pos pos, std::span<TypeParamType* const> params, std::span<const Type* const> args,
                         Exprs exprs);
  void reportEndlessInstances();

  // check_call.cpp: calls
  ExprKind checkCall(Operand& x, CallExpr* call);
  void checkConversionCall(Operand& x, CallExpr* call);
  ExprKind checkFunctionCall(Operand& x, CallExpr* call, IndexExpr* instance);
  std::vector<Operand> checkExprList(Exprs exprs);
  // A call while its arguments are checked.
  struct Arguments {
    CallExpr* call;
    const SignatureType* signature;     // of the function; may be generic
    std::vector<const Type*> typeArgs;  // written ones that do not suffice
    Exprs typeArgExprs;
    std::vector<Operand> operands;
    std::vector<std::vector<const Type*>>
        partial;  // of each operand that is a generic function: its written ones
  };
  void checkGenericExprList(Exprs exprs, Arguments& into);
  void checkGenericArgument(Expr* expr, Operand& x, std::vector<const Type*>& partial);
  const SignatureType* checkArguments(Arguments& args);
  bool inferArguments(Arguments& args, const TupleType*& params, const SignatureType*& result);
  const TupleType* parametersFor(const Arguments& args, bool& isOk);
  void reportArgumentCount(const Arguments& args, size_t expected);
  std::string typesSummary(const std::vector<const Type*>& types, bool isVariadic, bool hasDots) const;
  bool use(Exprs exprs);
  bool use(Expr* expr);
  bool useLeftSide(Exprs exprs);
  bool useOne(Expr* expr, bool isLeftSide);

  // check_selector.cpp: x.f
  void checkSelector(Operand& x, SelectorExpr* expr, bool wantsType);
  bool checkQualified(Operand& x, SelectorExpr* expr);
  void checkImported(Operand& x, SelectorExpr* expr, Object* object);
  Object* findExported(SelectorExpr* expr, const Package* package);
  void reportMissingSelector(const Operand& x, const SelectorExpr* expr, const Found& found);
  std::string selectorCause(const Operand& x, Name name);
  std::string lookupErrorText(const Type* type, Name name, const Object* similar, bool isStructLiteral);
  void selectMethodExpr(Operand& x, SelectorExpr* expr, const Found& found);
  void selectValue(Operand& x, SelectorExpr* expr, const Found& found);
  void recordSelection(SelectorExpr* expr, SelectionKind kind, const Type* receiver, const Found& found);

  // check_builtin.cpp, check_builtin_make.cpp: builtin functions
  bool checkBuiltin(Operand& x, CallExpr* call, BuiltinId id);
  bool checkBuiltinArgCount(const CallExpr* call, BuiltinId id, size_t count);
  bool dispatchBuiltin(Operand& x, CallExpr* call, BuiltinId id, std::vector<Operand>& args);
  bool checkAppend(Operand& x, CallExpr* call, std::vector<Operand>& args);
  const Type* sliceElement(const Operand& x, std::string_view what);
  bool isBytesOrString(const Type* type, bool& hasString) const;
  bool checkLenCap(Operand& x, BuiltinId id);
  bool checkClear(Operand& x);
  bool checkClose(Operand& x);
  bool checkComplex(Operand& x, const CallExpr* call, std::vector<Operand>& args);
  void reportNoComplex(const Operand& x, BuiltinId id, const Type* (*resultOf)(const Type*));
  bool checkComplexPart(Operand& x, BuiltinId id);
  void matchComplexParts(Operand& x, Operand& y);
  bool checkUnsafe(Operand& x, const CallExpr* call, BuiltinId id, std::vector<Operand>& args);
  bool checkSizeof(Operand& x, BuiltinId id);
  bool checkOffsetof(Operand& x, const CallExpr* call);
  bool checkUnsafeAdd(Operand& x, Operand& length);
  bool checkUnsafeSlice(Operand& x, Operand& length);
  bool checkUnsafeString(Operand& x, Operand& length);
  void setSize(Operand& x, const Type* measured, FunctionRef<int64_t()> size);
  bool checkCopy(Operand& x, std::vector<Operand>& args);
  bool checkDelete(Operand& x, std::vector<Operand>& args);
  bool checkMake(Operand& x, CallExpr* call);
  bool checkMinMax(Operand& x, BuiltinId id, std::vector<Operand>& args);
  bool checkNew(Operand& x, CallExpr* call);
  bool checkPanic(Operand& x, CallExpr* call);
  bool checkPrint(Operand& x, BuiltinId id, std::vector<Operand>& args);

  // check_assign.cpp: assignments and initialisations
  void checkAssignment(Operand& x, const Type* target, std::string_view context);
  bool assignUntyped(Operand& x, const Type* target, std::string_view context);
  void initConst(ConstantObject* lhs, Operand& x);
  void initVar(Var* lhs, Operand& x, std::string_view context);
  const Type* checkLeftSide(Expr* lhs);  // null for _; the invalid type after an error
  void assignVar(Expr* lhs, Expr* rhs, Operand* x, std::string_view context);
  void initVars(std::span<Var* const> lhs, Exprs rhs, const ReturnStmt* returned);
  void assignVars(Exprs lhs, Exprs rhs);
  void checkShortVarDecl(Pos pos, Exprs lhs, Exprs rhs);
  Var* declareOnLeftSide(Expr* lhs, std::vector<Name>& seen, std::vector<Var*>& newVars, bool& hasError);
  void reportAssignMismatch(Exprs rhs, size_t leftCount, size_t rightCount);
  void reportReturnMismatch(const Node* at, std::span<Var* const> lhs, const std::vector<Operand>& rhs);

  // check_index.cpp: x[i], x[i:j]
  bool checkIndexExpr(Operand& x, IndexExpr* expr);
  void checkElementIndex(Operand& x, IndexExpr* expr);
  void checkTypeParamIndex(Operand& x, IndexExpr* expr);
  void checkMapIndex(Operand& x, IndexExpr* expr, const MapType* type);
  bool indexable(Operand& x, int64_t& length);
  void checkSliceExpr(Operand& x, SliceExpr* expr);
  bool sliceable(Operand& x, SliceExpr* expr, int64_t& length);
  void checkSliceIndices(SliceExpr* expr, int64_t length);
  Expr* singleIndex(IndexExpr* expr);
  struct Index {
    const Type* type;    // the invalid type after an error
    int64_t value = -1;  // if constant
  };
  Index checkIndex(Expr* expr, int64_t limit);
  bool isValidIndex(Operand& x, std::string_view what, bool allowsNegative);

  // check_composite.cpp: composite literals
  void checkCompositeLit(Operand& x, CompositeLit* lit, const Type* hint);
  void checkStructLit(Operand& x, CompositeLit* lit, const StructType* type, const Type* base);
  void checkKeyedFields(Operand& x, CompositeLit* lit, const StructType* type, const Type* base);
  int64_t checkElements(CompositeLit* lit, const Type* element, int64_t length);
  void checkMapLit(Operand& x, CompositeLit* lit, const MapType* type);
  void useElements(const CompositeLit* lit);
  std::string constantKey(const Constant* value);

  // check_stmt.cpp, check_switch.cpp, check_range.cpp: statements
  void checkStmtList(std::span<Stmt* const> list);
  void checkStmt(Stmt* stmt);
  void checkStmtKind(Stmt* stmt);
  void checkExprStmt(ExprStmt* stmt);
  void checkAssignStmt(AssignStmt* stmt);
  void checkCallStmt(CallStmt* stmt);
  void checkReturn(ReturnStmt* stmt);
  void checkBranch(BranchStmt* stmt);
  void checkIf(IfStmt* stmt);
  void checkFor(ForStmt* stmt);
  void checkCondition(Expr* condition, DiagnosticId id);
  void checkSwitch(SwitchStmt* stmt);
  void checkExprSwitch(SwitchStmt* stmt);
  void checkCaseValues(Operand& x, Exprs values, SeenValues& seen);
  void checkTypeSwitch(SwitchStmt* stmt, TypeSwitchGuard* guard);
  struct SeenType {
    const Type* type;  // null: the case nil
    Expr* expr;
  };
  const Type* checkCaseTypes(const Operand* x, Exprs types, std::vector<SeenType>& seen);
  bool isNilName(Expr* expr) const;
  void checkDefaults(SwitchStmt* stmt);
  void checkSelect(SelectStmt* stmt);
  void checkRange(ForStmt* stmt, RangeClause* clause);
  struct RangeTypes {
    const Type* key = nullptr;
    const Type* value = nullptr;
    std::string cause;
    bool isOk = false;
    bool isIterator = false;
  };
  RangeTypes rangeTypes(const Type* type);
  RangeTypes iteratorTypes(const SignatureType* iterator);
  void defineRangeVars(ForStmt* stmt, Operand& x, Expr* const (&lhs)[2], const Type* const (&types)[2]);
  void assignRangeVars(Operand& x, Expr* const (&lhs)[2], const Type* const (&types)[2]);

  // info.cpp: what the compile wing must know about variables
  void noteUse(Var* var);
  void noteReassigned(Expr* lhs);
  void noteAddressTaken(Expr* expr);
  void noteImplicitAddress(const SelectorExpr* expr, const Func* method);

  // init_order.cpp: in which order package-level variables are initialised
  void computeInitOrder();
  std::vector<Object*> initDependencies(Object* object);
  std::vector<Object*> findInitCycle(Object* object);
  void reportInitCycle(Object* object, const std::vector<Object*>& cycle);

  CheckContext& context_;
  Package& package_;
  Arena& arena_;
  TypeStore& types_;
  ConstantPool& constants_;
  Environment env_;
  const TupleType* noValues_;
  bool hasError_ = false;
  bool isCheckedAgain_ = false;  // what is checked was checked before, as part of an argument

  std::vector<Object*> objects_;  // package-level objects and methods, in source order
  std::vector<Object*> path_;     // the objects whose declarations are being checked
  std::vector<std::function<void()>> delayed_;
  std::vector<PackageName*> imports_;
  std::map<std::pair<const Scope*, const Object*>, PackageName*> dotImports_;
  struct Method {
    Func* func;
    bool isPointer;
    NameExpr* base;
  };
  std::vector<Method> methods_;  // with their receivers as written, until they are given to their types
  std::unordered_map<const TypeName*, std::vector<Func*>> methodsOf_;
  std::unordered_set<const Expr*> shiftedOperands_;  // untyped constants that a non-constant shift shifts
  std::unordered_set<const CallExpr*> panicCalls_;
  InstanceGraph instances_{package_};
  std::unordered_map<const NamedType*, TypeName*> instanceNames_;  // see nameInCycle
  std::vector<const InterfaceType*> interfaces_;  // of the program's own source, as written; not nested ones
  std::vector<std::pair<Pos, const Type*>> channelElements_;  // of the program's own source, with sizePos
  int interfaceDepth_ = 0;
  uint32_t functionCount_ = 0;
  Name init_, main_, blank_;
  const InferenceTarget* target_ = nullptr;  // for the next expression to be checked, see checkExprFor
};

template <class T>
T* PackageChecker::newObject(Pos pos, Name name) {
  return arena_.make<T>(T::kKind, pos, &package_, name);
}

// The expression without parentheses around it.
Expr* unparen(Expr* expr);

// A generic type or function that has not been instantiated; null for other types.
bool isGeneric(const Type* type);
const SignatureType* genericSignature(const Type* type);

}  // namespace gopark
