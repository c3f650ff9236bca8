// The children of every kind of node. Depth is limited by the parser's nesting limit; long chains of binary operators
// lean to the left and are followed by a loop.
#include "core/compile/tree_walk.h"

#include <vector>

namespace gopark {

namespace {

using Visit = std::function<bool(const Node*)>;

class Walker {
 public:
  explicit Walker(const Visit& visit) : visit_(visit) {}

  void walk(const Node* node) {
    if (node == nullptr || !visit_(node)) return;
    switch (node->kind) {
      case NodeKind::BinaryExpr: walkBinary(as<BinaryExpr>(node)); break;
      case NodeKind::FuncLit: walk(as<FuncLit>(node)->body); break;
      default:
        if (node->kind < NodeKind::EmptyStmt) {
          walkExpr(node);
        } else {
          walkStmt(node);
        }
    }
  }

 private:
  template <class T>
  void walkAll(std::span<T* const> nodes) {
    for (const T* node : nodes) walk(node);
  }

  void walkBinary(const BinaryExpr* expr) {
    std::vector<const BinaryExpr*> chain{expr};
    while (const auto* left = tryAs<BinaryExpr>(chain.back()->x)) {
      if (!visit_(left)) break;
      chain.push_back(left);
    }
    if (!tryAs<BinaryExpr>(chain.back()->x)) walk(chain.back()->x);
    while (!chain.empty()) {
      walk(chain.back()->y);
      chain.pop_back();
    }
  }

  void walkExpr(const Node* node) {
    switch (node->kind) {
      case NodeKind::CompositeLit: walkAll<Expr>(as<CompositeLit>(node)->elements); break;
      case NodeKind::KeyValueExpr:
        walk(as<KeyValueExpr>(node)->key);
        walk(as<KeyValueExpr>(node)->value);
        break;
      case NodeKind::ParenExpr: walk(as<ParenExpr>(node)->x); break;
      case NodeKind::SelectorExpr: walk(as<SelectorExpr>(node)->x); break;
      case NodeKind::IndexExpr:
        walk(as<IndexExpr>(node)->x);
        walk(as<IndexExpr>(node)->index);
        break;
      case NodeKind::SliceExpr:
        walk(as<SliceExpr>(node)->x);
        for (const Expr* index : as<SliceExpr>(node)->index) walk(index);
        break;
      case NodeKind::TypeAssertExpr: walk(as<TypeAssertExpr>(node)->x); break;
      case NodeKind::TypeSwitchGuard: walk(as<TypeSwitchGuard>(node)->x); break;
      case NodeKind::UnaryExpr: walk(as<UnaryExpr>(node)->x); break;
      case NodeKind::CallExpr:
        walk(as<CallExpr>(node)->fun);
        walkAll<Expr>(as<CallExpr>(node)->args);
        break;
      case NodeKind::ListExpr: walkAll<Expr>(as<ListExpr>(node)->elements); break;
      default: break;  // names, literals and types
    }
  }

  void walkStmt(const Node* node) {
    switch (node->kind) {
      case NodeKind::LabeledStmt: walk(as<LabeledStmt>(node)->stmt); break;
      case NodeKind::BlockStmt: walkAll<Stmt>(as<BlockStmt>(node)->list); break;
      case NodeKind::ExprStmt: walk(as<ExprStmt>(node)->x); break;
      case NodeKind::SendStmt:
        walk(as<SendStmt>(node)->channel);
        walk(as<SendStmt>(node)->value);
        break;
      case NodeKind::DeclStmt: walkAll<Decl>(as<DeclStmt>(node)->decls); break;
      case NodeKind::VarDecl: walk(as<VarDecl>(node)->values); break;
      case NodeKind::AssignStmt:
        walk(as<AssignStmt>(node)->lhs);
        walk(as<AssignStmt>(node)->rhs);
        break;
      case NodeKind::CallStmt: walk(as<CallStmt>(node)->call); break;
      case NodeKind::ReturnStmt: walk(as<ReturnStmt>(node)->results); break;
      case NodeKind::RangeClause:
        walk(as<RangeClause>(node)->lhs);
        walk(as<RangeClause>(node)->x);
        break;
      default: walkControl(node);
    }
  }

  void walkControl(const Node* node) {
    switch (node->kind) {
      case NodeKind::IfStmt:
        walk(as<IfStmt>(node)->init);
        walk(as<IfStmt>(node)->condition);
        walk(as<IfStmt>(node)->then);
        walk(as<IfStmt>(node)->otherwise);
        break;
      case NodeKind::ForStmt:
        walk(as<ForStmt>(node)->init);
        walk(as<ForStmt>(node)->condition);
        walk(as<ForStmt>(node)->post);
        walk(as<ForStmt>(node)->body);
        break;
      case NodeKind::SwitchStmt:
        walk(as<SwitchStmt>(node)->init);
        walk(as<SwitchStmt>(node)->tag);
        walkAll<CaseClause>(as<SwitchStmt>(node)->body);
        break;
      case NodeKind::CaseClause:
        walk(as<CaseClause>(node)->cases);
        walkAll<Stmt>(as<CaseClause>(node)->body);
        break;
      case NodeKind::SelectStmt: walkAll<CommClause>(as<SelectStmt>(node)->body); break;
      case NodeKind::CommClause:
        walk(as<CommClause>(node)->comm);
        walkAll<Stmt>(as<CommClause>(node)->body);
        break;
      default: break;
    }
  }

  const Visit& visit_;
};

}  // namespace

void walkTree(const Node* node, const std::function<bool(const Node*)>& visit) { Walker(visit).walk(node); }

}  // namespace gopark
