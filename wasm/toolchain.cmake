# The Emscripten toolchain, from 3.1.6 (Debian's package) up: whatever `emcc` the PATH has.
find_program(GOPARK_EMCC emcc)
if(NOT GOPARK_EMCC)
  message(FATAL_ERROR "emcc is missing: install the package `emscripten` (Debian), or put an emsdk on the PATH")
endif()
file(REAL_PATH "${GOPARK_EMCC}" emcc_path)
get_filename_component(EMSCRIPTEN_ROOT_PATH "${emcc_path}" DIRECTORY)
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")

# wasm/CMakeLists.txt says what is built small and what fast. (Not here: an -O2 after emcc's -Oz does not inline.)
set(CMAKE_CXX_FLAGS_RELEASE "-DNDEBUG" CACHE STRING "" FORCE)

# What its C++ library lacks of C++20.
set(CMAKE_CXX_FLAGS_INIT "-include ${CMAKE_CURRENT_LIST_DIR}/missing_std.h")
