import fc from 'fast-check'

// The configuration names the seed, so that all files of one run try cases of one seed and a failing run can be had again.
fc.configureGlobal({ seed: Number(process.env['FC_SEED']) })
