// Types of list_instrumented.mjs.
export function instrumentedFunctions(lines: Iterable<string> | AsyncIterable<string>): Promise<string[]>
export function complaints(names: readonly string[]): string[]
