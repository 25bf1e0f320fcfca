/// <reference lib="dom" />

/** A question that Electron would ask in a dialog of the system. */
export interface PromptSpec {
  readonly title: string
  readonly detail: string
  /** null where buttons are the whole question. */
  readonly input: { readonly value: string; readonly lines: boolean; readonly hint: string } | null
  readonly buttons: readonly string[]
  /** Index of the button that Enter stands for. */
  readonly defaultButton: number
  /** Index of the button that Escape stands for. */
  readonly cancelButton: number
}

export interface PromptAnswer {
  /** Index of the button. */
  readonly button: number
  readonly text: string
}

/** Asks plainly, in the page. Self-contained: its source text is run in the page. */
export function showPrompt(spec: PromptSpec): Promise<PromptAnswer> {
  return new Promise((resolve) => {
    const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, css: string, parent: Node, words = ''): HTMLElementTagNameMap[Name] => {
      const element = document.createElement(name)
      element.style.cssText = css
      element.textContent = words
      parent.appendChild(element)
      return element
    }
    const font = 'font:13px/20px system-ui,sans-serif;color:CanvasText;'
    // A root of its own keeps the page's styles out.
    const host = make('div', 'all:initial', document.documentElement)
    const root = host.attachShadow({ mode: 'open' })
    const dialog = make('dialog', `${font}background:Canvas;border:1px solid GrayText;border-radius:6px;padding:16px;width:min(560px,90vw);color-scheme:light dark`, root)
    dialog.setAttribute('aria-label', spec.title)
    make('p', 'margin:0 0 8px;font-weight:600;white-space:pre-wrap', dialog, spec.title)
    if (spec.detail !== '') make('p', 'margin:0 0 8px;white-space:pre-wrap', dialog, spec.detail)

    let field: HTMLInputElement | HTMLTextAreaElement | null = null
    if (spec.input) {
      field = make(spec.input.lines ? 'textarea' : 'input', `${font}box-sizing:border-box;width:100%;padding:4px 8px;background:Field`, dialog)
      field.value = spec.input.value
      field.setAttribute('aria-label', spec.input.hint)
      make('p', 'margin:4px 0 0;color:GrayText', dialog, spec.input.hint)
    }
    const row = make('div', 'display:flex;gap:8px;justify-content:flex-end;margin-top:16px', dialog)
    const finish = (button: number): void => {
      const text = field?.value ?? ''
      host.remove()
      resolve({ button, text })
    }
    spec.buttons.forEach((label, index) => {
      const button = make('button', `${font}padding:4px 12px`, row, label)
      button.addEventListener('click', () => finish(index))
      if (index === spec.defaultButton && !field) button.autofocus = true
    })
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      finish(spec.cancelButton)
    })
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation()
      if (event.key === 'Enter' && event.target === field && !spec.input?.lines) finish(spec.defaultButton)
    })
    dialog.showModal()
    field?.focus()
    if (field) field.select()
  })
}
