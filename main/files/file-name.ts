// Short enough for every file system with an ending and a number behind it.
const longest = 80

// Windows keeps these for devices, whatever the ending.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A file name without ending for a title: lower case, hyphens, letters of every script kept; `untitled` where nothing is left. */
export function fileNameFor(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const cut = Array.from(name).slice(0, longest).join('').replace(/-+$/, '')
  return cut === '' ? 'untitled' : reserved.test(cut) ? `${cut}-topic` : cut
}
