import type { Schemes } from '../api.ts'
import { fromChromium, reserveScheme } from './addresses.ts'
import { list, record, text } from './devtools.ts'
import type { DevTools, Params } from './devtools.ts'
import { needNotReady, needReady } from './readiness.ts'

type Handler = Parameters<Schemes['handle']>[1]
const handlers = new Map<string, Handler>()

export const protocol: Schemes & { isProtocolHandled(scheme: string): boolean } = {
  registerSchemesAsPrivileged(schemes) {
    needNotReady('protocol.registerSchemesAsPrivileged cannot be called')
    for (const { scheme } of schemes) reserveScheme(scheme)
  },
  handle(scheme, handler) {
    needReady('protocol.handle cannot be called')
    if (handlers.has(scheme)) throw new Error(`The protocol '${scheme}' is already handled.`)
    reserveScheme(scheme)
    handlers.set(scheme, handler)
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
}

/** A frame's request for a document, put to the window it is in. */
export interface Navigation {
  readonly frameId: string
  /** Address in Chromium. */
  readonly url: string
  readonly redirect: boolean
}

/**
 * Answers what Chromium asks for: documents only where `mayLoad` agrees, private schemes from their handlers,
 * any other reserved host with nothing.
 */
export function serveRequests(devTools: DevTools, mayLoad: (navigation: Navigation) => boolean): void {
  devTools.listen(({ method, params }) => {
    if (method !== 'Fetch.requestPaused') return
    // A page that was closed meanwhile takes its request with it.
    void answer(devTools, params, mayLoad).catch(() => {})
  })
}

async function answer(devTools: DevTools, params: Params, mayLoad: (navigation: Navigation) => boolean): Promise<void> {
  const requestId = text(params, 'requestId')
  const request = record(params, 'request')
  const url = text(request, 'url')
  const isDocument = params['resourceType'] === 'Document'
  if (isDocument && !mayLoad({ frameId: text(params, 'frameId'), url, redirect: 'redirectedRequestId' in params })) {
    await devTools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    return
  }
  const address = fromChromium(url)
  const handler = handlers.get(address.slice(0, address.indexOf(':')))
  if (handler === undefined) {
    await devTools.send('Fetch.continueRequest', { requestId })
    return
  }
  const { status, headers, body } = await respond(handler, address, request)
  const responseHeaders = [...headers].map(([name, value]) => ({ name, value }))
  // No popup can open from a sandboxed document, and Page.windowOpen still tells that one was asked for.
  if (isDocument) responseHeaders.push({ name: 'content-security-policy', value: sandboxWithoutPopups })
  await devTools.send('Fetch.fulfillRequest', { requestId, responseCode: status, responseHeaders, body: body.toString('base64') })
}

const sandboxWithoutPopups = 'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-pointer-lock'

async function respond(handler: Handler, url: string, request: Params): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const method = text(request, 'method')
  const sent = list({ entries: request['postDataEntries'] }, 'entries').map((entry) => Buffer.from(text(entry, 'bytes'), 'base64'))
  const headers = Object.entries(record(request, 'headers')).map(([name, value]): [string, string] => [name, String(value)])
  try {
    const bodyless = method === 'GET' || method === 'HEAD'
    const response = await handler(new Request(url, { method, headers, ...(bodyless ? {} : { body: Buffer.concat(sent) }) }))
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
  } catch (error) {
    process.stderr.write(`${url} was not served: ${String(error)}\n`)
    return { status: 500, headers: new Headers(), body: Buffer.alloc(0) }
  }
}
