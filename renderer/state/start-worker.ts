// The page's policy demands that script addresses are vouched for; these come out of our own build.
const policy = 'trustedTypes' in globalThis ? trustedTypes.createPolicy('galley-worker', { createScriptURL: (address) => address }) : null

/** Starts a worker of ours. `address` comes from an import that ends in `?worker&url`. */
export function startWorker(address: string, name: string): Worker {
  return new Worker(policy === null ? address : policy.createScriptURL(address), { type: 'module', name })
}
