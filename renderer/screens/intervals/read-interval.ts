/** The longest interval that can be set; fifty years. */
const longest = 600

/** What a field for an interval holds: whole months, nothing (it is inherited), or why it is neither. */
export type TypedInterval = { readonly months: number | null } | { readonly problem: string }

/** Reads what was typed as an interval. `inherits`: what counts where the field is empty, as `the library’s interval`; null where it must not be. */
export function readInterval(text: string, inherits: string | null): TypedInterval {
  const typed = text.trim()
  if (typed === '' && inherits !== null) return { months: null }
  // Digits only: Number() would also take 1e2, 0x10 and 12.0.
  const months = /^\d{1,4}$/.test(typed) ? Number(typed) : 0
  if (months >= 1 && months <= longest) return { months }
  const orNothing = inherits === null ? '' : `, or leave it empty for ${inherits}`
  return { problem: `${typed === '' ? 'An empty field' : `“${typed}”`} is no interval, so nothing was changed. Type whole months from 1 to ${longest}${orNothing}.` }
}
