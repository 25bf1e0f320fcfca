import { open, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** Galley's private scheme. Its pages come from the hosts below; nothing else is served, and nothing is served to others. */
export const scheme = 'galley'
/** Host of the page. */
export const deskHost = 'desk'
/** Host of the documents that are printed. */
export const printHost = 'print'
/** Address of the page. */
export const deskUrl = `${scheme}://${deskHost}/index.html`

/** Before `app` is ready: gives the scheme an origin, and makes it a secure context. */
export const privileges = [{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Which file a request means: its path under the root, or the status that refuses it. Reads no disk. */
export function readAddress(method: string, url: string): { readonly path: readonly string[] } | { readonly refused: 400 | 404 | 405 } {
  if (method !== 'GET') return { refused: 405 }
  // By hand: a URL parser would tidy away exactly what must be refused.
  const [, host, rawPath] = /^galley:\/\/([^/?#]*)(\/[^?#]*)(?:[?#].*)?$/s.exec(url) ?? []
  if (rawPath === undefined || host !== deskHost) return { refused: 404 }
  let path: string
  try {
    path = decodeURIComponent(rawPath)
  } catch {
    return { refused: 400 }
  }
  const segments = path.slice(1).split('/')
  const bad = /[\\\0:]/.test(path) || segments.some((segment) => segment === '' || segment === '.' || segment === '..')
  return bad ? { refused: 400 } : { path: segments }
}

/** Serves a file under `root`, never one that only a link leads to outside of it. `headers` go with every answer. */
export async function serveFile(root: string, request: Pick<Request, 'method' | 'url'>, headers: Readonly<Record<string, string>>): Promise<Response> {
  const address = readAddress(request.method, request.url)
  if ('refused' in address) return new Response(null, { status: address.refused, headers })
  const type = types[extname(address.path.at(-1) ?? '').toLowerCase()]
  const file = type === undefined ? null : await readInside(root, join(root, ...address.path))
  if (type === undefined || file === null) return new Response(null, { status: 404, headers })
  return new Response(file, { headers: { ...headers, 'Content-Type': type } })
}

async function readInside(root: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const [home, target] = await Promise.all([realpath(root), realpath(path)])
    if (!target.startsWith(home + sep)) return null
    const file = await open(target)
    try {
      if (!(await file.stat()).isFile()) return null
      return new Uint8Array(await file.readFile())
    } finally {
      await file.close()
    }
  } catch {
    // To a page, what may not be read and what is not there are the same.
    return null
  }
}
