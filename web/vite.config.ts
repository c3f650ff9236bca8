// Vite: the playground and the sample page (mode `page`) or the widget's script (mode `widget`), both into build/web.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

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
  publicDir: mode === 'widget' ? false : here('public'),
  plugins: [goparkModule(), contentSecurityPolicy()],
  worker: { format: 'iife', plugins: () => [goparkModule()] },
  server: { fs: { allow: [here('..')] } },
  build: {
    target: 'es2022',
    outDir: here('../build/web'),
    emptyOutDir: mode !== 'widget',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
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
