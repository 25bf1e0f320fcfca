import fc from 'fast-check'

// Whether a change may land must not hang on luck: every run tries the same cases. `FC_SEED=random npm run unit` looks
// further, and `FC_SEED=N` repeats what such a run found; what it finds becomes a case of its own.
const asked = process.env['FC_SEED']

if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20_261_123 : Number(asked) })
