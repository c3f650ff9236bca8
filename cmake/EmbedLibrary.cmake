# The Go sources of core/library as one generated C++ file (tools/embed_library.mjs).
find_program(NODE NAMES node nodejs REQUIRED)

function(gopark_embed_library target)
  set(folder ${CMAKE_SOURCE_DIR}/core/library)
  set(tool ${CMAKE_SOURCE_DIR}/tools/embed_library.mjs)
  set(generated ${CMAKE_BINARY_DIR}/generated/library_sources.cpp)
  file(GLOB_RECURSE go_sources CONFIGURE_DEPENDS ${folder}/*.go)
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/generated)
  add_custom_command(
    OUTPUT ${generated}
    COMMAND ${NODE} ${tool} ${folder} ${generated}
    DEPENDS ${tool} ${go_sources}
    COMMENT "Embedding the library's Go sources")
  target_sources(${target} PRIVATE ${generated})
endfunction()
