// One line per node; without recursion.
#include "core/syntax/ast_dump.h"

#include <algorithm>
#include <vector>

#include "core/syntax/ast_walk.h"

namespace gopark {

namespace {

std::string_view directionText(ChanDirection direction) {
  switch (direction) {
    case ChanDirection::Both:
      return "both";
    case ChanDirection::SendOnly:
      return "send";
    case ChanDirection::ReceiveOnly:
      return "receive";
  }
  return {};
}

std::string_view branchText(BranchKind branch) {
  switch (branch) {
    case BranchKind::Break:
      return "break";
    case BranchKind::Continue:
      return "continue";
    case BranchKind::Goto:
      return "goto";
    case BranchKind::Fallthrough:
      return "fallthrough";
  }
  return {};
}

// What a node says beside its kind and children.
std::string_view detailOf(const Node* node) {
  switch (node->kind) {
    case NodeKind::NameExpr:
      return as<NameExpr>(node)->name.view();
    case NodeKind::BasicLit:
      return as<BasicLit>(node)->text;
    case NodeKind::UnaryExpr:
      return operatorText(as<UnaryExpr>(node)->op);
    case NodeKind::BinaryExpr:
      return operatorText(as<BinaryExpr>(node)->op);
    case NodeKind::CallExpr:
      return as<CallExpr>(node)->hasDots ? "..." : "";
    case NodeKind::SliceExpr:
      return as<SliceExpr>(node)->isFull ? "full" : "";
    case NodeKind::ArrayTypeExpr:
      return as<ArrayTypeExpr>(node)->length ? "" : "...";
    case NodeKind::ChanTypeExpr:
      return directionText(as<ChanTypeExpr>(node)->direction);
    case NodeKind::Field:
      return as<Field>(node)->isEmbedded ? "embedded" : "";
    case NodeKind::AssignStmt: {
      const auto* assign = as<AssignStmt>(node);
      return assign->isDefine ? ":=" : operatorText(assign->op);
    }
    case NodeKind::RangeClause:
      return as<RangeClause>(node)->isDefine ? ":=" : "";
    case NodeKind::BranchStmt:
      return branchText(as<BranchStmt>(node)->branch);
    case NodeKind::CallStmt:
      return as<CallStmt>(node)->isGo ? "go" : "defer";
    case NodeKind::CaseClause:
      return as<CaseClause>(node)->cases ? "" : "default";
    case NodeKind::CommClause:
      return as<CommClause>(node)->comm ? "" : "default";
    case NodeKind::TypeDecl:
      return as<TypeDecl>(node)->isAlias ? "=" : "";
    case NodeKind::FuncDecl:
      return as<FuncDecl>(node)->isInlined ? "inlined" : "";
    default:
      return {};
  }
}

}  // namespace

std::string dumpTree(Node* root, const SourceSet& sources) {
  struct Open {
    Node* node;
    size_t depth;
  };
  std::string out;
  std::vector<Open> open = {{root, 0}};
  while (!open.empty()) {
    const auto [node, depth] = open.back();
    open.pop_back();
    const Place place = sources.rawPlace(node->pos);
    out += std::string(2 * depth, ' ') + nodeKindName(node->kind);
    if (const std::string_view detail = detailOf(node); !detail.empty()) (out += ' ') += detail;
    out += " @" + std::to_string(place.line) + ':' + std::to_string(place.column) + '\n';
    const size_t before = open.size();
    forEachChild(node, [&open, below = depth + 1](Node* child) { open.push_back({child, below}); });
    std::reverse(open.begin() + static_cast<std::ptrdiff_t>(before), open.end());
  }
  return out;
}

}  // namespace gopark
