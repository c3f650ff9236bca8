// The Catch2 runner of all unit tests that stand beside the code.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
