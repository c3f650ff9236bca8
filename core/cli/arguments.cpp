// Reading the command line.
#include "core/cli/arguments.h"

#include <charconv>
#include <optional>

namespace gopark {
namespace {

constexpr std::string_view kUsage =
    "gopark runs Go programs and shows how their goroutines meet, wait and get stuck.\n"
    "\n"
    "usage: gopark run [flags] FILE [arguments]\n"
    "       gopark check [-e] FILE\n"
    "       gopark version\n"
    "\n"
    "FILE is a .go file, a .txtar archive, a folder of .go files, or - for standard input.\n"
    "\n"
    "flags:\n"
    "  -seed N              decides every random choice of the run (default 1)\n"
    "  -time real|virtual   virtual: sleeps take no time (default real)\n"
    "  -leaks               at the end, say which goroutines were still waiting\n"
    "  -max-memory SIZE     limit of the Go heap, such as 64MB (default 2GB)\n"
    "  -e                   print all compile errors, not only ten\n"
    "\n"
    "The exit status is the program's own; 2 after a deadlock or a panic; 1 when it does not compile.\n"
    "check only compiles: any package, all its functions, whether reached or not.\n";

std::optional<uint64_t> parseNumber(std::string_view text) {
  uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "64MB", "2GB", "1024": bytes.
std::optional<uint64_t> parseSize(std::string_view text) {
  struct Unit {
    std::string_view suffix;
    int shift;
  };
  constexpr Unit kUnits[] = {{"KB", 10}, {"MB", 20}, {"GB", 30}, {"K", 10}, {"M", 20}, {"G", 30}, {"B", 0}};
  int shift = 0;
  for (const Unit& unit : kUnits) {
    if (!text.ends_with(unit.suffix)) continue;
    shift = unit.shift;
    text.remove_suffix(unit.suffix.size());
    break;
  }
  const auto number = parseNumber(text);
  if (!number || *number == 0 || *number > (uint64_t{1} << 62) >> shift) return std::nullopt;
  return *number << shift;
}

// A flag that takes a value: sets it, or answers what is wrong.
std::string applyFlag(CommandLine& line, std::string_view flag, std::string_view value) {
  const auto wrong = [&](std::string_view expected) {
    return "the value `" + std::string(value) + "` of " + std::string(flag) + " is not " +
           std::string(expected);
  };
  if (flag == "-seed") {
    const auto number = parseNumber(value);
    if (!number) return wrong("a number");
    line.options.seed = *number;
  } else if (flag == "-time") {
    if (value != "real" && value != "virtual") return wrong("real or virtual");
    line.options.time = value == "real" ? TimeMode::Real : TimeMode::Virtual;
  } else if (flag == "-max-memory") {
    const auto size = parseSize(value);
    if (!size) return wrong("a size such as 64MB");
    line.options.maxMemoryBytes = *size;
  }
  return {};
}

bool takesValue(std::string_view flag) {
  return flag == "-seed" || flag == "-time" || flag == "-max-memory";
}

}  // namespace

std::string_view usageText() {
  return kUsage;
}

CommandLine parseArguments(const std::vector<std::string_view>& arguments) {
  CommandLine line;
  if (arguments.empty()) {
    line.problem = "a command is missing";
    return line;
  }
  const std::string_view command = arguments[0];
  line.wantsHelp = command == "help" || command == "-h" || command == "-help" || command == "--help";
  line.wantsVersion = command == "version" || command == "-version" || command == "--version";
  if (line.wantsHelp || line.wantsVersion) return line;
  if (command == "check") {
    line.options.command = Command::Check;
  } else if (command != "run") {
    line.problem = "unknown command `" + std::string(command) + "`";
    return line;
  }

  size_t at = 1;
  for (; at < arguments.size() && arguments[at].size() > 1 && arguments[at][0] == '-'; at++) {
    std::string_view flag = arguments[at];
    if (flag.starts_with("--")) flag.remove_prefix(1);
    if (flag == "-leaks") {
      line.showLeaks = true;
    } else if (flag == "-e") {
      line.options.allErrors = true;
    } else if (const size_t equals = flag.find('='); takesValue(flag.substr(0, equals))) {
      const bool hasOwnValue = equals != std::string_view::npos;
      if (!hasOwnValue && ++at == arguments.size()) {
        line.problem = std::string(flag) + " needs a value";
        return line;
      }
      const std::string_view value = hasOwnValue ? flag.substr(equals + 1) : arguments[at];
      line.problem = applyFlag(line, flag.substr(0, equals), value);
      if (!line.problem.empty()) return line;
    } else {
      line.problem = "unknown flag `" + std::string(flag) + "`";
      return line;
    }
  }
  if (at == arguments.size()) {
    line.problem = "the program is missing: a .go file, a .txtar archive, a folder, or -";
    return line;
  }
  line.program = arguments[at];
  line.options.arguments.assign(arguments.begin() + static_cast<std::ptrdiff_t>(at) + 1, arguments.end());
  return line;
}

}  // namespace gopark
