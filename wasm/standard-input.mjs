// Standard input of a program under Node.

/** Standard input, read only when the program asks: what it never asks for stays for the next reader. */
export class StandardInput {
  #program
  #rest
  #listens = false

  constructor(program, rest) {
    this.#program = program
    this.#rest = rest
  }

  listen() {
    if (this.#listens) return
    this.#listens = true
    process.stdin.on('data', (bytes) => {
      this.#program.input(bytes)
      this.#rest.wake()
    })
    const end = () => {
      this.#program.inputEnd()
      this.#rest.wake()
    }
    process.stdin.on('end', end)
    process.stdin.on('error', end)
  }

  close() {
    if (this.#listens) process.stdin.destroy()
  }
}
