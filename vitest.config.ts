// Vitest: unit tests stand beside the TypeScript and the Node command they test.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['web/src/**/*.test.ts', 'wasm/**/*.test.ts'], environment: 'node' },
})
