// The table of interned names.
#include "core/base/intern.h"

namespace gopark {

Name Interner::intern(std::string_view text) {
  if (auto found = names_.find(text); found != names_.end()) return Name(found->second.get());
  auto copy = std::make_unique<std::string>(text);
  const std::string* stored = copy.get();
  names_.emplace(std::string_view(*stored), std::move(copy));
  return Name(stored);
}

}  // namespace gopark
