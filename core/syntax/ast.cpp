// Names of node kinds, and the extent of nodes.
#include "core/syntax/ast.h"

namespace gopark {

const char* nodeKindName(NodeKind kind) {
  static constexpr const char* kNames[] = {
#define GOPARK_NODE(name) #name,
#include "core/syntax/node.def"
#undef GOPARK_NODE
  };
  return kNames[static_cast<size_t>(kind)];
}

namespace {

// The child that a node's text begins with, null if it begins at the node's own position.
const Node* firstChild(const Node* node) {
  switch (node->kind) {
    case NodeKind::CompositeLit:
      return as<CompositeLit>(node)->typeExpr;
    case NodeKind::KeyValueExpr:
      return as<KeyValueExpr>(node)->key;
    case NodeKind::SelectorExpr:
      return as<SelectorExpr>(node)->x;
    case NodeKind::IndexExpr:
      return as<IndexExpr>(node)->x;
    case NodeKind::TypeAssertExpr:
      return as<TypeAssertExpr>(node)->x;
    case NodeKind::TypeSwitchGuard: {
      const auto* guard = as<TypeSwitchGuard>(node);
      return guard->left ? guard->left : guard->x;
    }
    case NodeKind::BinaryExpr:
      return as<BinaryExpr>(node)->x;
    case NodeKind::CallExpr:
      return as<CallExpr>(node)->fun;
    case NodeKind::ListExpr:
      return as<ListExpr>(node)->elements[0];
    case NodeKind::SendStmt:
      return as<SendStmt>(node)->channel;
    case NodeKind::AssignStmt:
      return as<AssignStmt>(node)->lhs;
    case NodeKind::RangeClause: {
      const auto* clause = as<RangeClause>(node);
      return clause->lhs ? clause->lhs : clause->x;
    }
    // A slice expression's errors are at its "[": gc's startPos stops there, too.
    default:
      return nullptr;
  }
}

Pos behind(Pos pos, size_t length = 1) {
  return Pos{pos.offset + static_cast<uint32_t>(length)};
}

size_t branchLength(BranchKind branch) {
  switch (branch) {
    case BranchKind::Break:
      return 5;
    case BranchKind::Continue:
      return 8;
    case BranchKind::Goto:
      return 4;
    case BranchKind::Fallthrough:
      return 11;
  }
  return 0;
}

template <class T>
const Node* last(std::span<T*> list) {
  return list.empty() ? nullptr : list.back();
}

const Node* either(const Node* first, const Node* second) {
  return first ? first : second;
}

// The end of a node: its own, or that of its last child.
struct End {
  Pos pos;
  const Node* child = nullptr;
};

End endOf(Pos pos) {
  return {pos, nullptr};
}
End endOf(const Node* child, Pos otherwise) {
  return {otherwise, child};
}

End endOfExpr(const Node* node) {
  switch (node->kind) {
    case NodeKind::NameExpr:
      return endOf(behind(node->pos, as<NameExpr>(node)->name.view().size()));
    case NodeKind::BasicLit:
      return endOf(behind(node->pos, as<BasicLit>(node)->text.size()));
    case NodeKind::CompositeLit:
      return endOf(behind(as<CompositeLit>(node)->rbrace));
    case NodeKind::KeyValueExpr:
      return endOf(as<KeyValueExpr>(node)->value, node->pos);
    case NodeKind::FuncLit:
      return endOf(as<FuncLit>(node)->body, node->pos);
    case NodeKind::ParenExpr:
      return endOf(behind(as<ParenExpr>(node)->rparen));
    case NodeKind::SelectorExpr:
      return endOf(as<SelectorExpr>(node)->selected, node->pos);
    case NodeKind::IndexExpr:
      return endOf(behind(as<IndexExpr>(node)->rbrack));
    case NodeKind::SliceExpr:
      return endOf(behind(as<SliceExpr>(node)->rbrack));
    case NodeKind::TypeAssertExpr:
      return endOf(behind(as<TypeAssertExpr>(node)->rparen));
    case NodeKind::TypeSwitchGuard:
      return endOf(behind(as<TypeSwitchGuard>(node)->rparen));
    case NodeKind::UnaryExpr:
      return endOf(as<UnaryExpr>(node)->x, node->pos);
    case NodeKind::BinaryExpr:
      return endOf(as<BinaryExpr>(node)->y, node->pos);
    case NodeKind::CallExpr:
      return endOf(behind(as<CallExpr>(node)->rparen));
    case NodeKind::ListExpr:
      return endOf(last(as<ListExpr>(node)->elements), node->pos);
    case NodeKind::ArrayTypeExpr:
      return endOf(as<ArrayTypeExpr>(node)->element, node->pos);
    case NodeKind::SliceTypeExpr:
      return endOf(as<SliceTypeExpr>(node)->element, node->pos);
    case NodeKind::DotsTypeExpr:
      return endOf(as<DotsTypeExpr>(node)->element, node->pos);
    case NodeKind::StructTypeExpr:
      return endOf(behind(as<StructTypeExpr>(node)->rbrace));
    case NodeKind::InterfaceTypeExpr:
      return endOf(behind(as<InterfaceTypeExpr>(node)->rbrace));
    case NodeKind::FuncTypeExpr:
      return endOf(as<FuncTypeExpr>(node)->end);
    case NodeKind::MapTypeExpr:
      return endOf(as<MapTypeExpr>(node)->value, node->pos);
    case NodeKind::ChanTypeExpr:
      return endOf(as<ChanTypeExpr>(node)->element, node->pos);
    case NodeKind::Field: {
      const auto* field = as<Field>(node);
      return endOf(either(field->tag, either(field->typeExpr, field->name)), node->pos);
    }
    default:
      return endOf(node->pos);
  }
}

End endOfStmt(const Node* node) {
  switch (node->kind) {
    case NodeKind::LabeledStmt:
      return endOf(as<LabeledStmt>(node)->stmt, node->pos);
    case NodeKind::BlockStmt:
      return endOf(behind(as<BlockStmt>(node)->rbrace));
    case NodeKind::ExprStmt:
      return endOf(as<ExprStmt>(node)->x, node->pos);
    case NodeKind::SendStmt:
      return endOf(as<SendStmt>(node)->value, node->pos);
    case NodeKind::DeclStmt:
      return endOf(last(as<DeclStmt>(node)->decls), node->pos);
    case NodeKind::AssignStmt:
      return endOf(as<AssignStmt>(node)->rhs, behind(node->pos, 2));
    case NodeKind::BranchStmt: {
      const auto* branch = as<BranchStmt>(node);
      return endOf(branch->label, behind(node->pos, branchLength(branch->branch)));
    }
    case NodeKind::CallStmt:
      return endOf(as<CallStmt>(node)->call, node->pos);
    case NodeKind::ReturnStmt:
      return endOf(as<ReturnStmt>(node)->results, behind(node->pos, 6));
    case NodeKind::IfStmt: {
      const auto* branching = as<IfStmt>(node);
      return endOf(either(branching->otherwise, branching->then), node->pos);
    }
    case NodeKind::ForStmt:
      return endOf(as<ForStmt>(node)->body, node->pos);
    case NodeKind::RangeClause:
      return endOf(as<RangeClause>(node)->x, node->pos);
    case NodeKind::SwitchStmt:
      return endOf(behind(as<SwitchStmt>(node)->rbrace));
    case NodeKind::CaseClause:
      return endOf(last(as<CaseClause>(node)->body), behind(as<CaseClause>(node)->colon));
    case NodeKind::SelectStmt:
      return endOf(behind(as<SelectStmt>(node)->rbrace));
    case NodeKind::CommClause:
      return endOf(last(as<CommClause>(node)->body), behind(as<CommClause>(node)->colon));
    default:
      return endOfExpr(node);
  }
}

End endOfNode(const Node* node) {
  switch (node->kind) {
    case NodeKind::ImportDecl:
      return endOf(as<ImportDecl>(node)->path, node->pos);
    case NodeKind::ConstDecl: {
      const auto* decl = as<ConstDecl>(node);
      return endOf(either(decl->values, either(decl->typeExpr, last(decl->names))), node->pos);
    }
    case NodeKind::TypeDecl:
      return endOf(as<TypeDecl>(node)->typeExpr, node->pos);
    case NodeKind::VarDecl: {
      const auto* decl = as<VarDecl>(node);
      return endOf(either(decl->values, either(decl->typeExpr, last(decl->names))), node->pos);
    }
    case NodeKind::FuncDecl: {
      const auto* decl = as<FuncDecl>(node);
      return endOf(either(decl->body, decl->signature), node->pos);
    }
    case NodeKind::File:
      return endOf(as<File>(node)->eof);
    default:
      return endOfStmt(node);
  }
}

}  // namespace

Pos startPos(const Node* node) {
  if (node->kind == NodeKind::File) return as<File>(node)->source->at(0);
  while (const Node* child = firstChild(node)) node = child;
  return node->pos;
}

Pos endPos(const Node* node) {
  while (true) {
    const End end = endOfNode(node);
    if (!end.child) return end.pos;
    node = end.child;
  }
}

}  // namespace gopark
