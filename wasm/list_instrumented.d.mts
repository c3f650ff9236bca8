// Types of list_instrumented.mjs.
export interface ModuleFunctions {
  readonly all: readonly string[]
  readonly instrumented: readonly string[]
}
export function readFunctions(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<ModuleFunctions>
export function complaints(functions: ModuleFunctions): string[]
