// The Parser class: recursive descent with one token of look-ahead. Its methods are in parse_*.cpp by
// construct.
//
// Invariants:
//   - Every parse… method that can be asked for something that is not there gives null (…OrNull) or a
//   BadExpr.
//   - After an error the parser skips to a token where parsing can go on (parse_recover.cpp); at the end of
//   the
//     text, once there was an error, it says no more.
//   - nesting_ counts the open levels of expressions, types and statements; deepest_ what the tree of the
//     current primary expression reaches. Neither goes beyond kMaxNesting: then the rest of the text is
//     skipped.
//   - Recursion passes through a Nest guard, so its depth is limited by kMaxNesting.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/arena.h"
#include "core/base/diagnostic.h"
#include "core/syntax/ast.h"
#include "core/syntax/parser.h"
#include "core/syntax/scanner.h"

namespace gopark {

class Parser {
 public:
  Parser(SourceFile& source, Arena& arena, Interner& names, DiagnosticSink& diagnostics);

  File* parseFile();

 private:
  // One level of nesting while it lives. False: too deep, the error has been reported.
  class Nest {
   public:
    explicit Nest(Parser& parser) : parser_(parser) {
      ++parser_.nesting_;
      parser_.deepen(parser_.nesting_);
    }
    ~Nest() { --parser_.nesting_; }
    Nest(const Nest&) = delete;
    Nest& operator=(const Nest&) = delete;
    explicit operator bool() const { return parser_.nesting_ <= kMaxNesting; }

   private:
    Parser& parser_;
  };

  // Inside brackets a "{" may open a composite literal, in the header of a statement it opens the block.
  class BracketLevel {
   public:
    explicit BracketLevel(Parser& parser) : parser_(parser) { ++parser_.bracketLevel_; }
    ~BracketLevel() { --parser_.bracketLevel_; }
    BracketLevel(const BracketLevel&) = delete;
    BracketLevel& operator=(const BracketLevel&) = delete;

   private:
    Parser& parser_;
  };

  // Which statement's header is parsed.
  enum class Header : uint8_t { None, If, For, Switch };
  struct HeaderParts {
    Stmt* init = nullptr;
    Expr* condition = nullptr;
    Stmt* post = nullptr;
  };
  struct TypeList {
    Expr* types = nullptr;  // a ListExpr for several
    bool hasComma = false;
  };
  // A type parameter's name and constraint found in what was read as one expression.
  struct NameAndConstraint {
    NameExpr* name = nullptr;
    Expr* constraint = nullptr;
  };
  struct ParameterRules {
    Token close;
    bool isTypeParameters = false;
    bool mayHaveDots = false;
  };

  // Tokens.
  Token token() const { return scanner_.token(); }
  bool isAt(Token token) const { return scanner_.token() == token; }
  bool isAtOp(Operator op) const { return isAt(Token::Op) && scanner_.op() == op; }
  bool isAtAny(std::initializer_list<Token> tokens) const {
    return std::find(tokens.begin(), tokens.end(), token()) != tokens.end();
  }
  Pos pos() const { return scanner_.pos(); }
  Pos previousEnd() const { return scanner_.previousEnd(); }
  void next() { scanner_.next(); }
  bool got(Token token);
  void want(Token token);
  bool gotAssign();

  // Errors and recovery (parse_recover.cpp).
  void reportExpected(std::string_view what);
  void reportUnexpected(std::string_view where);
  void reportSyntax(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args = {});
  void report(Pos pos, DiagnosticId id, std::initializer_list<std::string_view> args = {});
  bool isSilent() const;
  // Errors of this file so far, those about branches and directives left out.
  size_t errorCount() const { return diagnostics_.reportCount() - reportsBefore_ - branchReports_; }
  std::string tokenDescription() const;
  void advance(std::initializer_list<Token> follow = {});
  void deepen(int depth);

  // Compiler directives (parse_directive.cpp): what those stand above that were met.
  enum class DirectiveHost : uint8_t { None, File, Declaration, Variable, Function };
  void takeDirectives(DirectiveHost host);
  void takeDirective(const ScannedDirective& directive, DirectiveHost host);
  void reportDirective(Pos pos, DiagnosticId id, std::string_view arg = {});
  void clearDirectives() {
    if (scanner_.hasDirectives()) takeDirectives(DirectiveHost::None);
  }

  // Nodes.
  template <class T>
  T* make(Pos pos) {
    T* node = arena_.make<T>();
    node->kind = T::kKind;
    node->pos = pos;
    return node;
  }
  Expr* makeBad() { return make<BadExpr>(pos()); }
  Expr* makeList(const std::vector<Expr*>& elements);
  NameExpr* makeName(Pos pos, std::string_view text);

  // Lists: f parses an element and is true if no more may follow. Gives the place of the closing token.
  template <class F>
  Pos parseList(std::string_view context, Token separator, Token close, F&& f) {
    bool isDone = false;
    while (!isAt(Token::EndOfFile) && !isAt(close) && !isDone) {
      isDone = f();
      if (!endListElement(context, separator, close)) return pos();
    }
    const Pos end = pos();
    want(close);
    return end;
  }
  bool endListElement(std::string_view context, Token separator, Token close);

  // Declarations (parse_decl.cpp).
  bool parseTopLevelDecl(std::vector<Decl*>& decls);
  void reportNoDeclaration(const std::vector<Decl*>& decls);
  using DeclParser = Decl* (Parser::*)(Group* group, int index);
  void parseGroup(std::vector<Decl*>& decls, DeclParser parse);
  Decl* parseImportDecl(Group* group, int index);
  Decl* parseConstDecl(Group* group, int index);
  Decl* parseTypeDecl(Group* group, int index);
  Decl* parseVarDecl(Group* group, int index);
  void parseTypeDeclBracket(TypeDecl* decl);
  static NameAndConstraint splitName(Arena& arena, Expr* x, bool isForced);
  static bool isTypeElement(const Expr* x);
  Decl* parseFuncDecl();
  BlockStmt* parseFuncBody();

  // Expressions (parse_expr.cpp).
  NameExpr* parseName();
  std::span<NameExpr*> parseNameList(NameExpr* first);
  BasicLit* parseLiteralOrNull();
  Expr* parseExpr() { return parseBinaryExpr(nullptr, 0); }
  Expr* parseExprList();
  Expr* parseBinaryExpr(Expr* left, int precedence);
  Expr* parseUnaryExpr();
  Expr* parseReceive();
  Expr* parsePrimaryExpr(Expr* operand);
  Expr* parsePostfixOrNull(Expr* x);
  Expr* parseOperand();
  Expr* parseParenExpr();
  Expr* parseFuncLitOrType();
  Expr* parseSelectorOrAssertion(Expr* x);
  Expr* parseIndexOrSlice(Expr* x);
  Expr* parseSliceRest(Expr* x, Pos lbrack, Expr* first);
  Expr* parseCall(Expr* fun);
  bool mayBeCompositeType(const Expr* type) const;
  CompositeLit* parseCompositeLit();
  Expr* parseElement();

  // Types (parse_type.cpp) and parameters (parse_params.cpp).
  Expr* parseType();
  Expr* parseTypeOrNull();
  Expr* parseQualifiedName(NameExpr* first);
  Expr* parseTypeInstance(Expr* generic);
  Expr* parseArrayType(Pos lbrack, Expr* length);
  Expr* parseSliceType(Pos lbrack);
  Expr* parseBracketType();
  Expr* parseMapType();
  Expr* parseChanType();
  Expr* parseReceiveChanType();
  Expr* parseChanElement();
  Expr* parsePointerTo(Pos star, Expr* element);
  Expr* parseStructType();
  void parseFieldDecl(std::vector<Field*>& fields);
  void parseNamedFields(std::vector<Field*>& fields);
  Expr* parseArrayOrTypeArguments();
  Expr* parseInterfaceType();
  Field* parseMethodOrNamedElement();
  void parseBracketedMethod(Field* method, NameExpr* name);
  Field* parseEmbeddedElement(Field* first);
  Expr* parseEmbeddedTerm();
  TypeList parseTypeList(bool isTypesOnly);
  FuncTypeExpr* parseSignature(std::string_view noTypeParametersFor, std::span<Field*>* typeParams);
  std::span<Field*> parseResults();
  std::span<Field*> parseParameters(ParameterRules rules, NameExpr* firstName = nullptr,
                                    Expr* firstType = nullptr);
  Field* parseParameterOrNull(NameExpr* name, Token follow);
  bool parseNamedParameter(Field* field, NameExpr* name, bool isTypeParameter);
  void distributeTypes(std::vector<Field*>& list, const ParameterRules& rules, Pos end);
  void checkDots(std::vector<Field*>& list, bool mayHaveDots);

  // Statements (parse_stmt.cpp, parse_control.cpp).
  std::span<Stmt*> parseStmtList();
  Stmt* parseStmtOrNull();
  Stmt* parseSimpleStmt(Expr* lhs, Header header);
  Stmt* parseExprStmtTail(Expr* lhs);
  Stmt* parseAssignTail(Expr* lhs, Header header);
  Stmt* makeExprStmt(Expr* x);
  Stmt* makeAssign(Pos pos, Operator op, Expr* lhs, Expr* rhs);
  Stmt* parseRangeClause(Expr* lhs, bool isDefine);
  Stmt* parseLabeledStmtOrNull(NameExpr* label);
  Stmt* parseDeclStmt(DeclParser parse);
  Stmt* parseCallStmt();
  Stmt* parseBranchStmt(BranchKind branch);
  Stmt* parseReturnStmt();
  BlockStmt* parseBlock(std::string_view context);
  Stmt* parseForStmt();
  Stmt* parseIfStmt();
  Stmt* parseSwitchStmt();
  Stmt* parseSelectStmt();
  void openClauses(std::string_view keyword);  // the "{" of a switch or select
  CaseClause* parseCaseClause();
  CommClause* parseCommClause();
  HeaderParts parseHeader(Token keyword, Header header);
  void parseHeaderTail(HeaderParts& parts, Header header);
  Expr* conditionOf(Stmt* stmt);

  SourceFile& source_;
  Arena& arena_;
  Interner& names_;
  DiagnosticSink& diagnostics_;
  size_t reportsBefore_;
  size_t branchReports_ = 0;
  Scanner scanner_;
  std::vector<DirectiveError> directives_;  // File::directives
  bool hasNoescape_ = false;                // among those taken last

  int functionLevel_ = 0;
  int bracketLevel_ = 0;  // negative in the header of a statement, outside of brackets
  int nesting_ = 0;
  int deepest_ = 0;
  bool isTooDeep_ = false;
};

// x without enclosing parentheses.
Expr* withoutParens(Expr* x);

}  // namespace gopark
