// Resolving labels and branches: one walk over the statements of a function.
#include "core/syntax/branches.h"

#include <string>
#include <unordered_map>
#include <vector>

#include "core/syntax/expr_text.h"

namespace gopark {

namespace {

// A block while it is walked, and which labeled statement's body it is.
struct Block {
  const Block* parent;
  Pos start;
  const LabeledStmt* labeled;
};

struct Label {
  LabeledStmt* stmt;
  Pos blockStart;  // tells its block: no two start at the same place
  bool isUsed = false;
};

// The statements that an unlabeled branch means.
struct Targets {
  Stmt* breaks = nullptr;
  ForStmt* continues = nullptr;
  const SwitchStmt* fallsIn = nullptr;  // set directly in a clause of a switch
  bool isLastClause = false;
};

class BranchChecker {
 public:
  explicit BranchChecker(DiagnosticSink& diagnostics) : diagnostics_(diagnostics) {}

  void check(BlockStmt* body) {
    const std::vector<BranchStmt*> pending = walk(nullptr, Targets{}, nullptr, body->pos, body->list);
    for (const BranchStmt* jump : pending) {
      if (Label* label = find(jump->label->name)) {
        label->isUsed = true;
        report(jump, DiagnosticId::GotoIntoBlock, diagnostics_.placeText(label->blockStart));
      } else {
        report(jump, DiagnosticId::LabelNotDefined);
      }
    }
    // spec: "It is illegal to define a label that is never used."
    for (const Label& label : labels_) {
      const NameExpr* name = label.stmt->label;
      if (!label.isUsed) diagnostics_.report(name->pos, DiagnosticId::LabelUnused, {name->name.view()});
    }
  }

 private:
  using Jumps = std::vector<BranchStmt*>;

  // One statement list. Gives the gotos whose label has not been seen.
  struct List {
    Block block;
    Targets targets;
    Jumps pending = {};
    size_t pendingOverDecl = 0;  // the first so many pending gotos jump over the declaration `over`
    const Expr* over = nullptr;
    Pos overPos = {};
  };

  void report(const BranchStmt* branch, DiagnosticId id, std::string_view second = {}) {
    diagnostics_.report(branch->label->pos, id, {branch->label->name.view(), second});
  }

  Label* find(Name name) {
    const auto found = byName_.find(name);
    return found == byName_.end() ? nullptr : &labels_[found->second];
  }

  Jumps walk(const Block* parent, const Targets& targets, const LabeledStmt* labeled, Pos start,
             std::span<Stmt*> stmts) {
    List list{{parent, start, labeled}, targets};
    size_t count = stmts.size();
    while (count > 0 && stmts[count - 1]->kind == NodeKind::EmptyStmt) --count;
    for (size_t i = 0; i < count; ++i) walkStmt(list, stmts[i], i + 1 == count);
    return std::move(list.pending);
  }

  void walkInner(List& list, const Targets& targets, const LabeledStmt* labeled, Pos start,
                 std::span<Stmt*> stmts) {
    const Jumps inner = walk(&list.block, targets, labeled, start, stmts);
    list.pending.insert(list.pending.end(), inner.begin(), inner.end());
  }

  void walkStmt(List& list, Stmt* stmt, bool isLast) {
    const LabeledStmt* labeled = nullptr;
    while (auto* outer = tryAs<LabeledStmt>(stmt)) {
      if (!outer->label->name.isBlank()) {
        declare(list, outer);
        labeled = outer;
      }
      stmt = outer->stmt;
    }
    Targets inner{list.targets.breaks, list.targets.continues};
    switch (stmt->kind) {
      case NodeKind::DeclStmt:
        noteVarDecl(list, as<DeclStmt>(stmt));
        return;
      case NodeKind::AssignStmt: {
        const auto* assign = as<AssignStmt>(stmt);
        if (assign->isDefine) noteDecl(list, assign->pos, assign->lhs);
        return;
      }
      case NodeKind::BranchStmt:
        resolve(list, as<BranchStmt>(stmt), isLast);
        return;
      case NodeKind::BlockStmt:
        walkInner(list, inner, labeled, stmt->pos, as<BlockStmt>(stmt)->list);
        return;
      case NodeKind::IfStmt:
        walkIf(list, inner, labeled, stmt);
        return;
      case NodeKind::ForStmt: {
        auto* loop = as<ForStmt>(stmt);
        walkInner(list, {loop, loop}, labeled, loop->body->pos, loop->body->list);
        return;
      }
      case NodeKind::SwitchStmt: {
        auto* branching = as<SwitchStmt>(stmt);
        inner.breaks = branching;
        inner.fallsIn = branching;
        for (CaseClause* clause : branching->body) {
          inner.isLastClause = clause == branching->body.back();
          walkInner(list, inner, labeled, clause->pos, clause->body);
        }
        return;
      }
      case NodeKind::SelectStmt:
        inner.breaks = stmt;
        for (CommClause* clause : as<SelectStmt>(stmt)->body) {
          walkInner(list, inner, labeled, clause->pos, clause->body);
        }
        return;
      default:
        return;
    }
  }

  void walkIf(List& list, const Targets& targets, const LabeledStmt* labeled, Stmt* stmt) {
    while (auto* branching = tryAs<IfStmt>(stmt)) {
      walkInner(list, targets, labeled, branching->then->pos, branching->then->list);
      stmt = branching->otherwise;
    }
    if (auto* block = tryAs<BlockStmt>(stmt)) walkInner(list, targets, labeled, block->pos, block->list);
  }

  void noteVarDecl(List& list, const DeclStmt* stmt) {
    for (const Decl* decl : stmt->decls) {
      if (const auto* var = tryAs<VarDecl>(decl)) return noteDecl(list, var->pos, var->names[0]);
    }
  }

  void noteDecl(List& list, Pos pos, const Expr* name) {
    list.pendingOverDecl = list.pending.size();
    list.over = name;
    list.overPos = pos;
  }

  void declare(List& list, LabeledStmt* stmt) {
    const NameExpr* name = stmt->label;
    Label* label = find(name->name);
    if (label) {
      diagnostics_.report(name->pos, DiagnosticId::LabelRedeclared,
                          {name->name.view(), diagnostics_.placeText(label->stmt->label->pos)});
    } else {
      byName_.emplace(name->name, labels_.size());
      labels_.push_back({stmt, list.block.start});
      label = &labels_.back();
    }
    Jumps rest;
    size_t restOverDecl = 0;
    for (size_t i = 0; i < list.pending.size(); ++i) {
      BranchStmt* jump = list.pending[i];
      const bool isOverDecl = i < list.pendingOverDecl;
      if (jump->label->name != name->name) {
        rest.push_back(jump);
        restOverDecl += isOverDecl ? 1 : 0;
        continue;
      }
      if (!isOverDecl) setGotoTarget(jump, stmt);
      label->isUsed = true;
      if (isOverDecl) {
        diagnostics_.report(jump->label->pos, DiagnosticId::GotoOverDeclaration,
                            {name->name.view(), exprText(list.over), diagnostics_.placeText(list.overPos)});
      }
    }
    list.pending = std::move(rest);
    list.pendingOverDecl = restOverDecl;
  }

  void resolve(List& list, BranchStmt* branch, bool isLast) {
    switch (branch->branch) {
      case BranchKind::Break:
        branch->target = branch->label ? labeledTarget(list, branch) : list.targets.breaks;
        if (!branch->label && !branch->target) {
          diagnostics_.report(branch->pos, DiagnosticId::MisplacedBreak);
        }
        return;
      case BranchKind::Continue:
        branch->target = branch->label ? labeledTarget(list, branch) : list.targets.continues;
        if (!branch->label && !branch->target) {
          diagnostics_.report(branch->pos, DiagnosticId::MisplacedContinue);
        }
        return;
      case BranchKind::Fallthrough:
        checkFallthrough(list, branch, isLast);
        return;
      case BranchKind::Goto:
        resolveGoto(list, branch);
        return;
    }
  }

  // spec: "If there is a label, it must be that of an enclosing …" statement of the right kind.
  Stmt* labeledTarget(const List& list, const BranchStmt* branch) {
    const bool isBreak = branch->branch == BranchKind::Break;
    Label* label = find(branch->label->name);
    if (!label) {
      report(branch, isBreak ? DiagnosticId::BreakLabelNotDefined : DiagnosticId::ContinueLabelNotDefined);
      return nullptr;
    }
    label->isUsed = true;
    const Block* block = &list.block;
    while (block && block->labeled != label->stmt) block = block->parent;
    Stmt* target = block ? label->stmt->stmt : nullptr;
    const bool isLoop = tryAs<ForStmt>(target) != nullptr;
    const bool isBreakable = isLoop || tryAs<SwitchStmt>(target) || tryAs<SelectStmt>(target);
    if (isBreak ? isBreakable : isLoop) return target;
    report(branch, isBreak ? DiagnosticId::InvalidBreakLabel : DiagnosticId::InvalidContinueLabel);
    return nullptr;
  }

  // spec: "The label of a goto … jumps outside a block cannot jump to a point inside that block."
  void resolveGoto(List& list, BranchStmt* branch) {
    if (Label* label = find(branch->label->name)) {
      label->isUsed = true;
      for (const Block* block = &list.block; block; block = block->parent) {
        if (block->start == label->blockStart) {
          setGotoTarget(branch, label->stmt);
          return;
        }
      }
    }
    list.pending.push_back(branch);
  }

  static void setGotoTarget(BranchStmt* jump, LabeledStmt* label) {
    jump->target = label;
    label->isGotoTarget = true;
  }

  void checkFallthrough(const List& list, const BranchStmt* branch, bool isLast) {
    const auto* enclosing = tryAs<SwitchStmt>(list.targets.breaks);
    DiagnosticId id = DiagnosticId::MisplacedFallthrough;
    if (enclosing && tryAs<TypeSwitchGuard>(enclosing->tag)) {
      id = DiagnosticId::FallthroughInTypeSwitch;
    } else if (list.targets.fallsIn && isLast) {
      if (!list.targets.isLastClause) return;
      id = DiagnosticId::FinalFallthrough;
    }
    diagnostics_.report(branch->pos, id);
  }

  DiagnosticSink& diagnostics_;
  std::vector<Label> labels_;
  std::unordered_map<Name, size_t> byName_;
};

}  // namespace

void checkBranches(BlockStmt* body, DiagnosticSink& diagnostics) {
  BranchChecker(diagnostics).check(body);
}

}  // namespace gopark
