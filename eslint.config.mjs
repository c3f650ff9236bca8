// ESLint: the recommended rules of ESLint and typescript-eslint, and the few of STYLE.md that a machine can check.
import js from '@eslint/js'
import tseslint from 'typescript-eslint'

const nodeGlobals = Object.fromEntries(
  'process console URL Buffer setTimeout clearTimeout setInterval clearInterval setImmediate queueMicrotask performance TextDecoder TextEncoder WebAssembly fetch AbortController'
    .split(' ')
    .map((name) => [name, 'readonly']),
)

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-else-return': 'error',
      'max-depth': ['error', 4],
      'max-lines': ['error', 500],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'use a union type' },
        {
          selector: 'ExportDefaultDeclaration[declaration.type="ClassDeclaration"]',
          message: 'use a named export',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['web/service-worker.js'],
    languageOptions: {
      globals: Object.fromEntries(
        'self addEventListener caches fetch location registration Request URL'
          .split(' ')
          .map((name) => [name, 'readonly']),
      ),
    },
  },
)
