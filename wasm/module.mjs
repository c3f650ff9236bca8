// The compiled module as an object: instantiates gopark.wasm and speaks its call protocol (see README.md here).
//
// One instance is one run. Everything here is the same under Node and in a worker; it touches neither.
// Invariant: views of the module's memory are made anew for each call, because the memory grows.

/** What the numbers of gopark_run mean. */
const runStates = ['done', 'ready', 'sleeping', 'wants-input']

/** What the kinds of host_report mean. */
const reportKinds = ['error', 'stuck', 'panic', 'leak', 'note']

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Thrown when the module ends itself: always a fault of gopark, never of the program it runs. */
export class ModuleFault extends Error {}

/** Instantiates a compiled module for one run; `host` receives what the program does. */
export async function instantiate(module, host) {
  const memory = { bytes: () => new Uint8Array(), view: () => new DataView(new ArrayBuffer(0)) }
  const imports = completeImports(WebAssembly.Module.imports(module), hostImports(host, memory))
  const { exports } = await WebAssembly.instantiate(module, imports)
  return connect(exports, memory)
}

/** Wraps the exports of an instance. Calls its initialiser. */
export function connect(exports, memory) {
  memory.bytes = () => new Uint8Array(exports.memory.buffer)
  memory.view = () => new DataView(exports.memory.buffer)
  const initialise = exports._initialize ?? exports.__wasm_call_ctors
  initialise?.()
  return new Program(exports, memory)
}

/** One program, from source text to exit status. */
export class Program {
  #exports
  #memory

  constructor(exports, memory) {
    this.#exports = exports
    this.#memory = memory
  }

  option(key, value) {
    this.#pass(`${key}=${value}`, this.#exports.gopark_option)
  }

  /** Compiles a Go file or a txtar; false when there were errors, which the host has been told. */
  compile(source) {
    return this.#pass(source, this.#exports.gopark_compile) === 0
  }

  /** Runs about `budget` thousand instructions. */
  run(budget) {
    return runStates[this.#exports.gopark_run(budget)]
  }

  /** After `sleeping`: how long until the next timer. */
  sleepMs() {
    return this.#exports.gopark_sleep_ms()
  }

  input(bytes) {
    this.#pass(bytes, this.#exports.gopark_input)
  }

  inputEnd() {
    this.#exports.gopark_input_end()
  }

  wantsInput() {
    return this.#exports.gopark_wants_input() !== 0
  }

  exitStatus() {
    return this.#exports.gopark_exit_status()
  }

  /** After `done`: reports the goroutines that are still parked. */
  finish() {
    this.#exports.gopark_finish()
  }

  /** The time the program itself saw pass: the virtual clock's, or the real one's. */
  timeMs() {
    return this.#exports.gopark_program_time_ms()
  }

  memoryInUse() {
    return this.#exports.gopark_memory_in_use()
  }

  version() {
    const bytes = this.#memory.bytes()
    const start = this.#exports.gopark_version()
    return decoder.decode(bytes.subarray(start, bytes.indexOf(0, start)))
  }

  #pass(value, receive) {
    const bytes = typeof value === 'string' ? encoder.encode(value) : value
    const at = this.#exports.gopark_buffer(bytes.length)
    this.#memory.bytes().set(bytes, at)
    return receive(at, bytes.length)
  }
}

/** The functions the module calls. `host.write` gets a view that is only good during the call. */
export function hostImports(host, memory) {
  const slice = (at, length) => memory.bytes().subarray(at, at + length)
  return {
    env: {
      host_write: (fd, at, length) => host.write(fd, slice(at, length)),
      host_now: () => host.now(),
      host_monotonic: () => host.monotonic(),
      host_report: (kind, line, column, endColumn, goroutine, at, length) => {
        const place = { kind: reportKinds[kind], line, column, endColumn, goroutine }
        host.report({ ...place, ...reportTexts(decoder.decode(slice(at, length))) })
      },
      emscripten_notify_memory_growth: () => {},
    },
    wasi_snapshot_preview1: wasiImports(host, memory),
  }
}

function reportTexts(text) {
  const [file, message, func, waitReason, createdFunction, createdFile, createdLine] =
    text.split('\0')
  return {
    file: file ?? '',
    message: message ?? '',
    function: func ?? '',
    waitReason: waitReason ?? '',
    createdFunction: createdFunction ?? '',
    createdFile: createdFile ?? '',
    createdLine: Number(createdLine ?? 0),
  }
}

// What the C library asks of its system. Only a failed check of gopark's own prints or exits through it.
function wasiImports(host, memory) {
  const success = 0
  return {
    fd_write: (fd, vectors, count, writtenAt) => {
      const view = memory.view()
      let written = 0
      for (let i = 0; i < count; i++) {
        const at = view.getUint32(vectors + i * 8, true)
        const length = view.getUint32(vectors + i * 8 + 4, true)
        host.write(fd, memory.bytes().subarray(at, at + length))
        written += length
      }
      view.setUint32(writtenAt, written, true)
      return success
    },
    fd_close: () => success,
    fd_seek: () => success,
    environ_get: () => success,
    environ_sizes_get: (countAt, sizeAt) => {
      memory.view().setUint32(countAt, 0, true)
      memory.view().setUint32(sizeAt, 0, true)
      return success
    },
    clock_time_get: (_clock, _precision, at) => {
      memory.view().setBigUint64(at, BigInt(Math.round(host.now() * 1e6)), true)
      return success
    },
    proc_exit: (status) => {
      throw new ModuleFault(`the module ended itself with status ${status}`)
    },
  }
}

/** What a compiled module imports and hosts do not have: nothing, unless its link lost a function. */
export function missingImports(module) {
  const known = hostImports()
  return WebAssembly.Module.imports(module)
    .filter(({ module: from, name }) => !known[from]?.[name])
    .map(({ module: from, name }) => `${from}.${name}`)
}

// An import that this file does not know stops the run when it is called, not before.
function completeImports(needed, known) {
  const imports = {}
  for (const { module, name } of needed) {
    imports[module] ??= {}
    imports[module][name] =
      known[module]?.[name] ??
      (() => {
        throw new ModuleFault(`the module called ${module}.${name}, which its host does not have`)
      })
  }
  return imports
}
