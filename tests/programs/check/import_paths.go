// The compiler's own words about import paths; only checked, what could not be imported keeps nothing else back.
// command: check
package p

import ""     // want error: invalid import path (empty string)
import "a!"   // want error: invalid import path (invalid character U+0021 '!')
import "a\\b" // want error: invalid import path (invalid character U+005C '\')
import "a\x00b" // want error: invalid import path (invalid character U+0000)
import "/foo" // want error: could not import /foo (import path cannot be absolute path)
import "foo/bar" // want error: could not import foo/bar (open : no such file or directory)
import "unicode//utf8" // want error: could not import unicode//utf8 (non-canonical import path "unicode//utf8" (should be "unicode/utf8"))

var x int = "a" // want error: cannot use "a" (untyped string constant) as int value in variable declaration
var y = bar.Value
