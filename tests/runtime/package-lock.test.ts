import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'

const lockSchema = v.object({ packages: v.record(v.string(), v.object({ optionalDependencies: v.optional(v.record(v.string(), v.string()), {}) })) })

// npm leaves out what the registry at hand does not have for other systems, and `npm ci` then refuses the lock everywhere.
// Put back the entries by hand: version as the parent asks for it, with "optional", "os" and "cpu".
test('the lock names the packages of every system, so that npm ci takes it', () => {
  const { packages } = v.parse(lockSchema, JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')))
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies }]) => Object.keys(optionalDependencies).map((name) => ({ name, path })))
  expect(wanted.length).toBeGreaterThan(0)
  const missing = wanted.filter(({ name, path }) => packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined)
  expect(missing).toEqual([])
})
