// Modules that Vite makes: the engine's module as a hashed file of the built site.
declare module 'gopark.wasm?url' {
  const url: string
  export default url
}
