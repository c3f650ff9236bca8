# The Go sources of core/library as one generated C++ file (tools/embed_library.mjs).
function(gopark_embed_library target)
endfunction()
