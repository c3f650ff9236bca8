// Build constraints: whether the go command would compile a file of a folder (go help buildconstraint).
#pragma once

#include <string>
#include <string_view>

namespace gopark {

struct BuildChoice {
  bool isBuilt = true;
  std::string problem;  // of its //go:build line; empty if there is none
};

// Of a file of linux on amd64, compiled by gc 1.26 without cgo. name: without folders.
BuildChoice chooseFile(std::string_view name, std::string_view text);

}  // namespace gopark
