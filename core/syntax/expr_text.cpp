// Printing expressions, types and simple statements the way gc's messages quote them.
#include "core/syntax/expr_text.h"

#include <string_view>
#include <vector>

namespace gopark {

namespace {

class ExprPrinter {
 public:
  std::string take() { return std::move(out_); }

  void print(const Expr* x);
  void print(const Stmt* stmt);

 private:
  void print(std::string_view text) { out_ += text; }
  void printUnary(const UnaryExpr* unary);
  void printBinary(const BinaryExpr* binary);
  void printSlice(const SliceExpr* slice);
  void printGuard(const TypeSwitchGuard* guard);
  void printCall(const CallExpr* call);
  void printList(std::span<Expr* const> list);
  void printBody(bool isEmpty) { print(isEmpty ? "{}" : "{…}"); }
  void printChan(const ChanTypeExpr* channel);
  void printStruct(const StructTypeExpr* type);
  void printInterface(const InterfaceTypeExpr* type);
  void printSignature(const FuncTypeExpr* signature);
  void printParameters(std::span<Field* const> list);
  void printAssign(const AssignStmt* assign);

  std::string out_;
};

void ExprPrinter::printUnary(const UnaryExpr* unary) {
  print(operatorText(unary->op));
  print(unary->x);
}

void ExprPrinter::printBinary(const BinaryExpr* binary) {
  std::vector<const BinaryExpr*> chain;
  const Expr* x = binary;
  for (; x->kind == NodeKind::BinaryExpr; x = chain.back()->x) chain.push_back(as<BinaryExpr>(x));
  print(x);
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
    print(" ");
    print(operatorText((*link)->op));
    print(" ");
    print((*link)->y);
  }
}

void ExprPrinter::printSlice(const SliceExpr* slice) {
  print(slice->x);
  print("[");
  if (slice->index[0]) print(slice->index[0]);
  print(":");
  if (slice->index[1]) print(slice->index[1]);
  if (slice->index[2]) {
    print(":");
    print(slice->index[2]);
  }
  print("]");
}

void ExprPrinter::printGuard(const TypeSwitchGuard* guard) {
  if (guard->left) {
    print(guard->left);
    print(" := ");
  }
  print(guard->x);
  print(".(type)");
}

void ExprPrinter::printCall(const CallExpr* call) {
  print(call->fun);
  print("(");
  printList(call->args);
  print(call->hasDots ? "...)" : ")");
}

void ExprPrinter::printList(std::span<Expr* const> list) {
  for (size_t i = 0; i < list.size(); ++i) {
    if (i > 0) print(", ");
    print(list[i]);
  }
}

void ExprPrinter::printChan(const ChanTypeExpr* channel) {
  const ChanDirection direction = channel->direction;
  print(direction == ChanDirection::ReceiveOnly ? "<-chan "
        : direction == ChanDirection::SendOnly  ? "chan<- "
                                                : "chan ");
  // chan (<-chan T) is not chan<- (chan T).
  const auto* element = tryAs<ChanTypeExpr>(channel->element);
  const bool needsParens =
      direction == ChanDirection::Both && element && element->direction == ChanDirection::ReceiveOnly;
  if (needsParens) print("(");
  print(channel->element);
  if (needsParens) print(")");
}

void ExprPrinter::printStruct(const StructTypeExpr* type) {
  print("struct{");
  for (size_t i = 0; i < type->fields.size(); ++i) {
    const Field* field = type->fields[i];
    const bool sharesType = i > 0 && field->name && type->fields[i - 1]->typeExpr == field->typeExpr;
    if (i > 0) print(sharesType ? ", " : "; ");
    if (field->name) print(field->name);
    const bool isLastOfType = i + 1 == type->fields.size() || !type->fields[i + 1]->name ||
                              type->fields[i + 1]->typeExpr != field->typeExpr;
    if (!isLastOfType) continue;
    if (field->name) print(" ");
    print(field->typeExpr);
    if (field->tag) {
      print(" ");
      print(field->tag);
    }
  }
  print("}");
}

void ExprPrinter::printInterface(const InterfaceTypeExpr* type) {
  print("interface{");
  for (size_t i = 0; i < type->methods.size(); ++i) {
    const Field* method = type->methods[i];
    if (i > 0) print("; ");
    if (method->name) {
      print(method->name);
      printSignature(as<FuncTypeExpr>(method->typeExpr));
    } else {
      print(method->typeExpr);
    }
  }
  print("}");
}

void ExprPrinter::printSignature(const FuncTypeExpr* signature) {
  printParameters(signature->params);
  const std::span<Field*> results = signature->results;
  if (results.empty()) return;
  print(" ");
  if (results.size() == 1 && !results[0]->name) {
    print(results[0]->typeExpr);
  } else {
    printParameters(results);
  }
}

void ExprPrinter::printParameters(std::span<Field* const> list) {
  print("(");
  for (size_t i = 0; i < list.size(); ++i) {
    if (i > 0) print(", ");
    if (list[i]->name) {
      print(list[i]->name);
      const bool sharesType =
          i + 1 < list.size() && list[i + 1]->name && list[i + 1]->typeExpr == list[i]->typeExpr;
      if (sharesType) continue;
      print(" ");
    }
    print(list[i]->typeExpr);
  }
  print(")");
}

void ExprPrinter::print(const Expr* x) {
  switch (x->kind) {
    case NodeKind::BadExpr:
      print("<bad expr>");
      return;
    case NodeKind::NameExpr:
      print(as<NameExpr>(x)->name.view());
      return;
    case NodeKind::BasicLit:
      print(as<BasicLit>(x)->text);
      return;
    case NodeKind::CompositeLit: {
      const auto* literal = as<CompositeLit>(x);
      if (literal->typeExpr) print(literal->typeExpr);
      printBody(literal->elements.empty());
      return;
    }
    case NodeKind::KeyValueExpr:
      print(as<KeyValueExpr>(x)->key);
      print(": ");
      print(as<KeyValueExpr>(x)->value);
      return;
    case NodeKind::FuncLit:
      print(as<FuncLit>(x)->signature);
      print(" ");
      printBody(as<FuncLit>(x)->body->list.empty());
      return;
    case NodeKind::ParenExpr:
      print("(");
      print(as<ParenExpr>(x)->x);
      print(")");
      return;
    case NodeKind::SelectorExpr:
      print(as<SelectorExpr>(x)->x);
      print(".");
      print(as<SelectorExpr>(x)->selected);
      return;
    case NodeKind::IndexExpr:
      print(as<IndexExpr>(x)->x);
      print("[");
      print(as<IndexExpr>(x)->index);
      print("]");
      return;
    case NodeKind::SliceExpr:
      printSlice(as<SliceExpr>(x));
      return;
    case NodeKind::TypeAssertExpr:
      print(as<TypeAssertExpr>(x)->x);
      print(".(");
      print(as<TypeAssertExpr>(x)->typeExpr);
      print(")");
      return;
    case NodeKind::TypeSwitchGuard:
      printGuard(as<TypeSwitchGuard>(x));
      return;
    case NodeKind::UnaryExpr:
      printUnary(as<UnaryExpr>(x));
      return;
    case NodeKind::BinaryExpr:
      printBinary(as<BinaryExpr>(x));
      return;
    case NodeKind::CallExpr:
      printCall(as<CallExpr>(x));
      return;
    case NodeKind::ListExpr:
      printList(as<ListExpr>(x)->elements);
      return;
    case NodeKind::ArrayTypeExpr: {
      const auto* array = as<ArrayTypeExpr>(x);
      print("[");
      if (array->length) {
        print(array->length);
      } else {
        print("...");
      }
      print("]");
      print(array->element);
      return;
    }
    case NodeKind::SliceTypeExpr:
      print("[]");
      print(as<SliceTypeExpr>(x)->element);
      return;
    case NodeKind::DotsTypeExpr:
      print("...");
      print(as<DotsTypeExpr>(x)->element);
      return;
    case NodeKind::StructTypeExpr:
      printStruct(as<StructTypeExpr>(x));
      return;
    case NodeKind::InterfaceTypeExpr:
      printInterface(as<InterfaceTypeExpr>(x));
      return;
    case NodeKind::FuncTypeExpr:
      print("func");
      printSignature(as<FuncTypeExpr>(x));
      return;
    case NodeKind::MapTypeExpr:
      print("map[");
      print(as<MapTypeExpr>(x)->key);
      print("]");
      print(as<MapTypeExpr>(x)->value);
      return;
    case NodeKind::ChanTypeExpr:
      printChan(as<ChanTypeExpr>(x));
      return;
    default:
      GOPARK_UNREACHABLE("an expression has an expression's kind");
  }
}

void ExprPrinter::printAssign(const AssignStmt* assign) {
  print(assign->lhs);
  if (!assign->rhs) {
    print(operatorText(assign->op));
    print(operatorText(assign->op));
    return;
  }
  print(" ");
  print(assign->isDefine ? ":" : operatorText(assign->op));
  print("= ");
  print(assign->rhs);
}

void ExprPrinter::print(const Stmt* stmt) {
  switch (stmt->kind) {
    case NodeKind::EmptyStmt:
      return;
    case NodeKind::ExprStmt:
      print(as<ExprStmt>(stmt)->x);
      return;
    case NodeKind::SendStmt:
      print(as<SendStmt>(stmt)->channel);
      print(" <- ");
      print(as<SendStmt>(stmt)->value);
      return;
    case NodeKind::AssignStmt:
      printAssign(as<AssignStmt>(stmt));
      return;
    case NodeKind::RangeClause: {
      const auto* clause = as<RangeClause>(stmt);
      if (clause->lhs) {
        print(clause->lhs);
        print(clause->isDefine ? " := " : " = ");
      }
      print("range ");
      print(clause->x);
      return;
    }
    default:
      GOPARK_UNREACHABLE("only simple statements are quoted");
  }
}

}  // namespace

std::string exprText(const Expr* x) {
  ExprPrinter printer;
  printer.print(x);
  return printer.take();
}

std::string stmtText(const Stmt* stmt) {
  ExprPrinter printer;
  printer.print(stmt);
  return printer.take();
}

}  // namespace gopark
