// Interned names: every spelling is stored once, so names are compared by pointer.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gopark {

// A name that lives as long as its Interner. The default Name is "no name".
class Name {
 public:
  Name() = default;
  explicit Name(const std::string* text) : text_(text) {}

  explicit operator bool() const { return text_ != nullptr; }
  std::string_view view() const { return text_ ? std::string_view(*text_) : std::string_view(); }
  std::string str() const { return std::string(view()); }
  bool isBlank() const { return view() == "_"; }
  const std::string* pointer() const { return text_; }
  bool operator==(const Name& other) const = default;

 private:
  const std::string* text_ = nullptr;
};

class Interner {
 public:
  Interner() = default;
  Interner(const Interner&) = delete;
  Interner& operator=(const Interner&) = delete;

  // The one Name of this spelling; the text is copied on first sight.
  Name intern(std::string_view text);

 private:
  std::unordered_map<std::string_view, std::unique_ptr<std::string>> names_;
};

}  // namespace gopark

template <>
struct std::hash<gopark::Name> {
  size_t operator()(const gopark::Name& name) const noexcept {
    return std::hash<const void*>()(name.pointer());
  }
};
