// The widget's script: defines <go-park>. This file is the entry `gopark.js`.
import { GoPark } from './go-park'

GoPark.defaultPlayground = new URL(/* @vite-ignore */ './', import.meta.url).href
if (!customElements.get('go-park')) customElements.define('go-park', GoPark)
