/** How values that JSON cannot hold cross between worlds: hooks for those that only the border knows. */
export interface Border {
  /** Stands for a function or promise; absent where none may cross. */
  put?(value: object): unknown
  /** Makes what stands in for it on the other side. */
  take?(mark: unknown): unknown
}

export interface Clone {
  encode(value: unknown, border?: Border): string
  decode(text: string, border?: Border): unknown
}

/**
 * Structured clone as text, for the values that Galley sends: JSON's, and undefined, non-finite numbers, bigint,
 * Date, Map, Set, Error and bytes (which arrive as Uint8Array or ArrayBuffer). Cycles, symbols and (without a border) functions throw as in Electron.
 * Self-contained, because its source text is also run in the page.
 */
export function makeClone(): Clone {
  const { parse, stringify } = JSON
  const tag = '$galley'

  function pack(value: unknown, border: Border, above: readonly object[]): unknown {
    if (value === undefined) return { [tag]: 'undefined' }
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) return { [tag]: 'number', value: Object.is(value, -0) ? '-0' : String(value) }
    if (typeof value === 'bigint') return { [tag]: 'bigint', value: String(value) }
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
    if (typeof value === 'symbol' || (typeof value === 'object' && above.includes(value))) throw new Error('An object could not be cloned.')
    if (typeof value === 'function' || value instanceof Promise) {
      if (border.put === undefined) throw new Error('An object could not be cloned.')
      return { [tag]: 'border', value: border.put(value) }
    }
    const inside = [...above, value]
    const each = (item: unknown): unknown => pack(item, border, inside)
    if (Array.isArray(value)) return value.map(each)
    if (value instanceof Date) return { [tag]: 'date', value: String(value.getTime()) }
    if (value instanceof Map) return { [tag]: 'map', value: [...value].map(each) }
    if (value instanceof Set) return { [tag]: 'set', value: [...value].map(each) }
    if (value instanceof Error) return { [tag]: 'error', value: [value.name, value.message] }
    if (value instanceof ArrayBuffer) return { [tag]: 'buffer', value: base64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) return { [tag]: 'bytes', value: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
    const fields = Object.entries(value).map(([key, item]) => [key, each(item)])
    return Object.hasOwn(value, tag) ? { [tag]: 'object', value: fields } : Object.fromEntries(fields)
  }

  function unpack(packed: unknown, border: Border): unknown {
    const each = (item: unknown): unknown => unpack(item, border)
    if (typeof packed !== 'object' || packed === null) return packed
    if (Array.isArray(packed)) return packed.map(each)
    if (!Object.hasOwn(packed, tag)) return Object.fromEntries(Object.entries(packed).map(([key, item]) => [key, each(item)]))
    const { [tag]: kind, value }: { [tag]?: unknown; value?: unknown } = packed
    if (kind === 'undefined') return undefined
    if (kind === 'border') return border.take?.(value)
    if (typeof value === 'string') {
      if (kind === 'number') return Number(value)
      if (kind === 'date') return new Date(Number(value))
      if (kind === 'bigint') return BigInt(value)
      const bytes = Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0))
      return kind === 'buffer' ? bytes.buffer : bytes
    }
    if (!Array.isArray(value)) throw new Error('What came over the border is no clone.')
    const items: unknown[] = value
    if (kind === 'set') return new Set(items.map(each))
    if (kind === 'map') return new Map(items.map((pair) => (Array.isArray(pair) ? [each(pair[0]), each(pair[1])] : [pair, undefined])))
    if (kind === 'error') return Object.assign(new Error(String(items[1])), { name: String(items[0]) })
    return Object.fromEntries(items.map((pair) => (Array.isArray(pair) ? [pair[0], each(pair[1])] : [pair, undefined])))
  }

  function base64(bytes: Uint8Array): string {
    let letters = ''
    // A call takes only so many arguments.
    for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
    return btoa(letters)
  }

  return {
    encode: (value, border = {}) => stringify(pack(value, border, [])),
    decode: (text, border = {}) => unpack(parse(text), border),
  }
}
