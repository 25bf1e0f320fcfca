import { contentSecurityPolicy, developmentPolicy, headersWith } from './policy.ts'
import { serveFile } from './scheme.ts'

/** Answers the page's requests: from the built files or, in `npm run dev` alone, from the development server. */
export type PageSource = (request: Request) => Promise<Response>

export function builtPage(folder: string): PageSource {
  const headers = headersWith(contentSecurityPolicy)
  return (request) => serveFile(folder, request, headers)
}

/** The development server under Galley's own address, so that the page is the same as when it is built. */
export function developedPage(server: string): PageSource {
  const headers = headersWith(developmentPolicy(server))
  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const answer = await fetch(new URL(pathname + search, server), { headers: { accept: request.headers.get('accept') ?? '*/*' } })
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers: { ...headers, 'Content-Type': type } })
  }
}
