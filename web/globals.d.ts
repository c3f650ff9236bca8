// Modules that Vite makes (see vite.config.ts).

declare module 'gopark.wasm?url' {
  /** The engine's module, a hashed file of the built site. */
  const url: string
  export default url
}

declare module 'virtual:gopark-examples' {
  export const exampleGroups: import('./src/playground/examples').ExampleGroup[]
}
