// Vite: the playground and the sample page (mode `page`) or the widget's script (mode `widget`), both into build/web.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from '@wasm-fmt/gofmt/node'
import { defineConfig, type Plugin } from 'vite'
import { parseExamples } from './src/playground/examples.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const modulePath = process.env['GOPARK_MODULE'] ?? here('../build/wasm/gopark.wasm')

/** Resolves the import `gopark.wasm?url` to the module that CMake built. */
function goparkModule(): Plugin {
  return {
    name: 'gopark-module',
    enforce: 'pre',
    resolveId(id) {
      if (!id.startsWith('gopark.wasm')) return null
      if (!existsSync(modulePath))
        this.error(`${modulePath} is missing: build the wasm preset first`)
      return modulePath + id.slice('gopark.wasm'.length)
    },
  }
}

const examplesModule = 'virtual:gopark-examples'

/** Makes the examples menu: without the tests' expectations the comments need gofmt's alignment again. */
function examples(): Plugin {
  const root = here('../examples/')
  return {
    name: 'gopark-examples',
    resolveId: (id) => (id === examplesModule ? `\0${examplesModule}` : null),
    load(id) {
      if (id !== `\0${examplesModule}`) return null
      const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
      const programs = paths
        .filter((path) => path.endsWith('.go'))
        .map((path) => [path, readFileSync(root + path, 'utf8')])
      const groups = parseExamples(
        readFileSync(`${root}examples.txt`, 'utf8'),
        Object.fromEntries(programs),
      ).map((group) => ({
        ...group,
        examples: group.examples.map((example) => ({
          ...example,
          document: format(example.document),
        })),
      }))
      return `export const exampleGroups = ${JSON.stringify(groups)}`
    },
  }
}

// What the page may do. Nothing leaves the browser: it can only fetch its own files.
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Adds the content security policy to built pages (the dev server needs inline scripts). */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'gopark-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

const pageInput = { index: here('index.html'), sample: here('sample.html') }
const widgetInput = { gopark: here('src/widget/register.ts') }

export default defineConfig(({ mode }) => ({
  root: here('.'),
  base: './',
  appType: 'mpa',
  publicDir: false,
  plugins: [goparkModule(), examples(), contentSecurityPolicy()],
  worker: { format: 'iife', plugins: () => [goparkModule()] },
  server: { fs: { allow: [here('..')] } },
  // As a host for widgets on pages of other origins has to be.
  preview: { cors: true },
  build: {
    target: 'es2022',
    outDir: here('../build/web'),
    emptyOutDir: mode !== 'widget',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
    rollupOptions: {
      input: mode === 'widget' ? widgetInput : pageInput,
      output: {
        entryFileNames: mode === 'widget' ? '[name].js' : 'assets/[name]-[hash].js',
        chunkFileNames: mode === 'widget' ? 'widget/[name]-[hash].js' : 'assets/[name]-[hash].js',
      },
    },
  },
}))
