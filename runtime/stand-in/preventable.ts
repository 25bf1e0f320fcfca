import type { Preventable } from '../api.ts'

/** An event that a listener can stop. */
export function preventable<Details extends object>(details: Details): Details & Preventable & { readonly defaultPrevented: boolean } {
  let prevented = false
  return {
    ...details,
    preventDefault() {
      prevented = true
    },
    get defaultPrevented() {
      return prevented
    },
  }
}
