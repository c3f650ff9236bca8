// Small helpers to build the page without a framework.

type Attributes = Readonly<Record<string, string | boolean>>

/** An element with attributes and children. `true` sets an empty attribute, `false` none. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** The element of this id, which the page must have. */
export function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page has no ${type.name} #${id}`)
  return found
}

/** Resolves when the next frame is about to be painted; soon, when the page is in the background. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve, backgroundFrameMs)
    else requestAnimationFrame(() => resolve())
  })
}

const backgroundFrameMs = 100
