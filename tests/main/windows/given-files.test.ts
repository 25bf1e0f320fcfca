import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { GivenFiles } from '../../../main/windows/given-files.ts'

test('files wait until the page can take them, then are taken at once, by their whole path', () => {
  const taken: string[] = []
  const given = new GivenFiles((path) => taken.push(path))
  given.give(['a.txt', '--switch', '/b/c.galley'], '/home')
  expect(taken).toEqual([])
  given.ready()
  given.give(['d.txt'], '/home')
  given.wait()
  given.give(['e.txt'], '/home')
  expect(taken).toEqual(['/home/a.txt', '/b/c.galley', '/home/d.txt'].map((path) => resolve(path)))
  given.ready()
  expect(taken.at(-1)).toBe(resolve('/home/e.txt'))
})
