// Programs of several files as one text: the txtar format of the Go project ("-- name --" lines before each
// file).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gopark {

struct NamedText {
  std::string name;
  std::string text;
};

// The files of an archive, in order. Text before the first marker is the file `nameOfFirst`, unless it is
// blank; a text without any marker is one file of that name. In that first file lines of comments and raw
// strings are no markers.
std::vector<NamedText> splitTxtar(std::string_view archive, std::string_view nameOfFirst);

}  // namespace gopark
