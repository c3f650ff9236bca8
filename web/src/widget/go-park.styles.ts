// The widget's look: part of the host's article, with its font and colours and a thin border.
import { css } from 'lit'

export const styles = css`
  :host {
    --gopark-line: color-mix(in srgb, currentcolor 22%, transparent);
    --gopark-dim: color-mix(in srgb, currentcolor 72%, transparent);
    --gopark-ink: currentcolor;
    --gopark-accent: light-dark(#1c6b45, #7cc79a);
    --gopark-mark-ink: light-dark(#1c6b45, #7cc79a);
    --gopark-red: light-dark(#ab1f18, #ff8f85);
    --gopark-red-mark: light-dark(#f9e3de, #3f211f);
    --gopark-quiet-mark: light-dark(#e6efe4, #22352a);
    --gopark-selection: light-dark(#c9dfd0, #335243);
    --gopark-active-line: transparent;
    --gopark-panel: light-dark(#f2f0e8, #212622);
    --gopark-font: inherit;
    --gopark-code-padding: 0.6em 0;
    --gopark-keyword: light-dark(#1c5f7a, #84c5e0);
    --gopark-string: light-dark(#6b4a12, #dfbf85);
    --gopark-number: light-dark(#7a3b69, #dda3cd);
    --gopark-comment: light-dark(#5c645b, #9fa89f);
    --gopark-type: light-dark(#355f2c, #a5cf98);
    --gopark-function: currentcolor;
    display: block;
    margin: 1em 0;
    border: 1px solid var(--gopark-line);
    border-radius: 6px;
  }
  .code ::slotted(*) {
    margin: 0 !important;
    border: 0 !important;
  }
  .bar {
    display: flex;
    /* Where the row is too narrow, Run stays at the top right. */
    flex-wrap: wrap-reverse;
    justify-content: flex-end;
    gap: 0.4em;
    padding: 0.4em 0.6em 0;
    font-size: 0.85em;
  }
  button,
  .bar a {
    padding: 0.1em 0.7em;
    border: 1px solid var(--gopark-line);
    border-radius: 5px;
    background: transparent;
    color: inherit;
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  button.primary {
    border-color: var(--gopark-accent);
    color: var(--gopark-accent);
    font-weight: 600;
  }
  button:hover,
  a:hover {
    border-color: var(--gopark-accent);
  }
  :focus-visible {
    outline: 2px solid var(--gopark-accent);
    outline-offset: 1px;
  }
  .result {
    border-top: 1px solid var(--gopark-line);
    padding: 0.5em 0.9em;
  }
  .output {
    max-height: 22em;
    margin: 0;
    overflow: auto;
    font: 0.9em/1.45 var(--gopark-code-font, ui-monospace, monospace);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .output:empty {
    display: none;
  }
  .stderr {
    color: var(--gopark-red);
  }
  .status {
    margin: 0.2em 0 0;
    color: var(--gopark-dim);
    font-size: 0.85em;
  }
  .stops {
    color: var(--gopark-red);
  }
  form {
    display: flex;
    gap: 0.4em;
    margin-top: 0.3em;
  }
  input {
    flex: 1;
    min-width: 0;
    padding: 0.1em 0.5em;
    border: 1px solid var(--gopark-line);
    border-radius: 5px;
    background: transparent;
    color: inherit;
    font: 0.9em var(--gopark-code-font, ui-monospace, monospace);
  }
`
