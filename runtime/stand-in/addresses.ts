/**
 * Private schemes in a browser that has none: `galley://desk/x` is `https://desk.galley.invalid/x` there, a name
 * that RFC 6761 reserves and that no request can ever leave the machine for.
 */
const schemes = new Set<string>()

export function reserveScheme(scheme: string): void {
  schemes.add(scheme)
}

/** Address in Chromium of an address in the app. */
export function toChromium(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url)
  const [, scheme = '', host = '', rest = ''] = match ?? []
  return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest}` : url
}

/** Address in the app of an address in Chromium. */
export function fromChromium(url: string): string {
  const match = /^https:\/\/([^/?#]+)\.([^./?#]+)\.invalid(.*)$/.exec(url)
  const [, host = '', scheme = '', rest = ''] = match ?? []
  return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url
}

/** Origins in Chromium of a host under each private scheme. */
export function privateOrigin(url: string): string | null {
  return fromChromium(url) === url ? null : new URL(url).origin
}
