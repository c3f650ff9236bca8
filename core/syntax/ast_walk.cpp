// The children of every kind of node.
#include "core/syntax/ast_walk.h"

#include <algorithm>
#include <vector>

namespace gopark {

namespace {

using Visit = FunctionRef<void(Node*)>;

void one(Node* child, Visit visit) {
  if (child) visit(child);
}

template <class T>
void all(std::span<T*> children, Visit visit) {
  for (T* child : children) visit(child);
}

void forEachChildOfField(Field* field, Visit visit) {
  one(field->name, visit);
  if (!field->sharesType) one(field->typeExpr, visit);
  if (!field->sharesType) one(field->tag, visit);
}

// False for a node that is no expression.
bool forEachChildOfExpr(Node* node, Visit visit) {
  switch (node->kind) {
    case NodeKind::BadExpr:
    case NodeKind::NameExpr:
    case NodeKind::BasicLit:
      return true;
    case NodeKind::CompositeLit:
      one(as<CompositeLit>(node)->typeExpr, visit);
      all(as<CompositeLit>(node)->elements, visit);
      return true;
    case NodeKind::KeyValueExpr:
      one(as<KeyValueExpr>(node)->key, visit);
      one(as<KeyValueExpr>(node)->value, visit);
      return true;
    case NodeKind::FuncLit:
      one(as<FuncLit>(node)->signature, visit);
      one(as<FuncLit>(node)->body, visit);
      return true;
    case NodeKind::ParenExpr:
      one(as<ParenExpr>(node)->x, visit);
      return true;
    case NodeKind::SelectorExpr:
      one(as<SelectorExpr>(node)->x, visit);
      one(as<SelectorExpr>(node)->selected, visit);
      return true;
    case NodeKind::IndexExpr:
      one(as<IndexExpr>(node)->x, visit);
      one(as<IndexExpr>(node)->index, visit);
      return true;
    case NodeKind::SliceExpr:
      one(as<SliceExpr>(node)->x, visit);
      for (Expr* index : as<SliceExpr>(node)->index) one(index, visit);
      return true;
    case NodeKind::TypeAssertExpr:
      one(as<TypeAssertExpr>(node)->x, visit);
      one(as<TypeAssertExpr>(node)->typeExpr, visit);
      return true;
    case NodeKind::TypeSwitchGuard:
      one(as<TypeSwitchGuard>(node)->left, visit);
      one(as<TypeSwitchGuard>(node)->x, visit);
      return true;
    case NodeKind::UnaryExpr:
      one(as<UnaryExpr>(node)->x, visit);
      return true;
    case NodeKind::BinaryExpr:
      one(as<BinaryExpr>(node)->x, visit);
      one(as<BinaryExpr>(node)->y, visit);
      return true;
    case NodeKind::CallExpr:
      one(as<CallExpr>(node)->fun, visit);
      all(as<CallExpr>(node)->args, visit);
      return true;
    case NodeKind::ListExpr:
      all(as<ListExpr>(node)->elements, visit);
      return true;
    case NodeKind::ArrayTypeExpr:
      one(as<ArrayTypeExpr>(node)->length, visit);
      one(as<ArrayTypeExpr>(node)->element, visit);
      return true;
    case NodeKind::SliceTypeExpr:
      one(as<SliceTypeExpr>(node)->element, visit);
      return true;
    case NodeKind::DotsTypeExpr:
      one(as<DotsTypeExpr>(node)->element, visit);
      return true;
    case NodeKind::StructTypeExpr:
      all(as<StructTypeExpr>(node)->fields, visit);
      return true;
    case NodeKind::InterfaceTypeExpr:
      all(as<InterfaceTypeExpr>(node)->methods, visit);
      return true;
    case NodeKind::FuncTypeExpr:
      all(as<FuncTypeExpr>(node)->params, visit);
      all(as<FuncTypeExpr>(node)->results, visit);
      return true;
    case NodeKind::MapTypeExpr:
      one(as<MapTypeExpr>(node)->key, visit);
      one(as<MapTypeExpr>(node)->value, visit);
      return true;
    case NodeKind::ChanTypeExpr:
      one(as<ChanTypeExpr>(node)->element, visit);
      return true;
    case NodeKind::Field:
      forEachChildOfField(as<Field>(node), visit);
      return true;
    default:
      return false;
  }
}

// False for a node that is no statement.
bool forEachChildOfStmt(Node* node, Visit visit) {
  switch (node->kind) {
    case NodeKind::EmptyStmt:
      return true;
    case NodeKind::LabeledStmt:
      one(as<LabeledStmt>(node)->label, visit);
      one(as<LabeledStmt>(node)->stmt, visit);
      return true;
    case NodeKind::BlockStmt:
      all(as<BlockStmt>(node)->list, visit);
      return true;
    case NodeKind::ExprStmt:
      one(as<ExprStmt>(node)->x, visit);
      return true;
    case NodeKind::SendStmt:
      one(as<SendStmt>(node)->channel, visit);
      one(as<SendStmt>(node)->value, visit);
      return true;
    case NodeKind::DeclStmt:
      all(as<DeclStmt>(node)->decls, visit);
      return true;
    case NodeKind::AssignStmt:
      one(as<AssignStmt>(node)->lhs, visit);
      one(as<AssignStmt>(node)->rhs, visit);
      return true;
    case NodeKind::BranchStmt:
      one(as<BranchStmt>(node)->label, visit);
      return true;
    case NodeKind::CallStmt:
      one(as<CallStmt>(node)->call, visit);
      return true;
    case NodeKind::ReturnStmt:
      one(as<ReturnStmt>(node)->results, visit);
      return true;
    case NodeKind::IfStmt: {
      auto* stmt = as<IfStmt>(node);
      for (Node* child : {static_cast<Node*>(stmt->init), static_cast<Node*>(stmt->condition),
                          static_cast<Node*>(stmt->then), static_cast<Node*>(stmt->otherwise)}) {
        one(child, visit);
      }
      return true;
    }
    case NodeKind::ForStmt: {
      auto* stmt = as<ForStmt>(node);
      for (Node* child : {static_cast<Node*>(stmt->init), static_cast<Node*>(stmt->condition),
                          static_cast<Node*>(stmt->post), static_cast<Node*>(stmt->body)}) {
        one(child, visit);
      }
      return true;
    }
    case NodeKind::RangeClause:
      one(as<RangeClause>(node)->lhs, visit);
      one(as<RangeClause>(node)->x, visit);
      return true;
    case NodeKind::SwitchStmt:
      one(as<SwitchStmt>(node)->init, visit);
      one(as<SwitchStmt>(node)->tag, visit);
      all(as<SwitchStmt>(node)->body, visit);
      return true;
    case NodeKind::CaseClause:
      one(as<CaseClause>(node)->cases, visit);
      all(as<CaseClause>(node)->body, visit);
      return true;
    case NodeKind::SelectStmt:
      all(as<SelectStmt>(node)->body, visit);
      return true;
    case NodeKind::CommClause:
      one(as<CommClause>(node)->comm, visit);
      all(as<CommClause>(node)->body, visit);
      return true;
    default:
      return false;
  }
}

}  // namespace

void forEachChild(Node* node, Visit visit) {
  if (forEachChildOfExpr(node, visit) || forEachChildOfStmt(node, visit)) return;
  switch (node->kind) {
    case NodeKind::ImportDecl:
      one(as<ImportDecl>(node)->localName, visit);
      one(as<ImportDecl>(node)->path, visit);
      return;
    case NodeKind::ConstDecl:
      all(as<ConstDecl>(node)->names, visit);
      one(as<ConstDecl>(node)->typeExpr, visit);
      one(as<ConstDecl>(node)->values, visit);
      return;
    case NodeKind::TypeDecl:
      one(as<TypeDecl>(node)->name, visit);
      all(as<TypeDecl>(node)->typeParams, visit);
      one(as<TypeDecl>(node)->typeExpr, visit);
      return;
    case NodeKind::VarDecl:
      all(as<VarDecl>(node)->names, visit);
      one(as<VarDecl>(node)->typeExpr, visit);
      one(as<VarDecl>(node)->values, visit);
      return;
    case NodeKind::FuncDecl:
      one(as<FuncDecl>(node)->receiver, visit);
      one(as<FuncDecl>(node)->name, visit);
      all(as<FuncDecl>(node)->typeParams, visit);
      one(as<FuncDecl>(node)->signature, visit);
      one(as<FuncDecl>(node)->body, visit);
      return;
    case NodeKind::File:
      one(as<File>(node)->packageName, visit);
      all(as<File>(node)->decls, visit);
      return;
    default:
      GOPARK_UNREACHABLE("every kind of node has its children listed");
  }
}

void walkTree(Node* root, FunctionRef<bool(Node*)> visit) {
  std::vector<Node*> open = {root};
  while (!open.empty()) {
    Node* node = open.back();
    open.pop_back();
    if (!visit(node)) continue;
    const size_t before = open.size();
    forEachChild(node, [&open](Node* child) { open.push_back(child); });
    std::reverse(open.begin() + static_cast<std::ptrdiff_t>(before), open.end());
  }
}

}  // namespace gopark
