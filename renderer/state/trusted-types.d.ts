// TypeScript's DOM library does not know Trusted Types yet (W3C, in Chromium since 83); this is what is used of it.
interface GalleyTrustedTypePolicy {
  createScriptURL(address: string): string
}

declare const trustedTypes: {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): GalleyTrustedTypePolicy
}
