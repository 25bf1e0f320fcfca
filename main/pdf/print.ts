import type { Contents, Window } from '../../runtime/api.ts'

/** Prints self-contained HTML, one document at a time. */
export interface Printer {
  /**
   * The PDF of a document, on the paper that its `@page` rule names, tagged and with its outline.
   * @throws an Error with a sentence when the document cannot be loaded or printed
   */
  print(html: string): Promise<Uint8Array>
  /** Answers the hidden window's requests: the document being printed and nothing else. */
  answer(request: Pick<Request, 'method' | 'url'>): Response
  /** Closes the hidden window. */
  close(): void
}

export interface PrinterOptions {
  /** Opens the hidden window, in which no script runs. */
  readonly open: () => Window
  /** Address under which a document is served; its name is put behind it. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

export function createPrinter({ open, address, headers }: PrinterOptions): Printer {
  const documents = new Map<string, string>()
  let window: Window | null = null
  let printed = 0
  // One window prints one document after the other.
  let queue: Promise<unknown> = Promise.resolve()

  async function printNow(html: string): Promise<Uint8Array> {
    printed += 1
    const url = `${address}${printed}.html`
    documents.set(url, html)
    try {
      if (window === null || window.isDestroyed()) window = open()
      await window.loadURL(url)
      return await toPdf(window.webContents)
    } finally {
      documents.delete(url)
    }
  }

  return {
    print(html) {
      const result = queue.then(() => printNow(html))
      queue = result.catch(() => {})
      return result
    },
    answer({ method, url }) {
      const html = method === 'GET' ? documents.get(url) : undefined
      if (html === undefined) return new Response(null, { status: 404, headers })
      return new Response(html, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
    },
    close() {
      if (window !== null && !window.isDestroyed()) window.destroy()
      window = null
    },
  }
}

function toPdf(contents: Contents): Promise<Uint8Array> {
  return contents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}
