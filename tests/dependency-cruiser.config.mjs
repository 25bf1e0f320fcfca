// The walls of the house (design.md, section 1). Each rule's comment is what a person who runs into it reads.
const room = (...names) => `^(${names.join('|')})/`
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

const inside = (name, order) =>
  // Within `order` each folder may import those before it, never those after.
  order.flatMap(([folder, later]) =>
    later.length === 0
      ? []
      : [
          {
            name: `${name}-order-${folder}`,
            comment: `${name}/${folder} comes before ${later.join(', ')}: what both need belongs in ${name}/${folder} or earlier.`,
            severity: 'error',
            from: { path: `^${name}/${folder}/` },
            to: { path: `^${name}/(${later.join('|')})/` },
          },
        ],
  )

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: { path: room('content', 'preload', 'main', 'renderer', 'runtime') },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(url|raw|worker|worker&module)$' },
    },
    {
      name: 'content-is-pure',
      comment: 'content/ imports content/, prosemirror-model, prosemirror-transform, valibot and (behind its one door) diff. What touches a disk goes to main/, what touches a screen to renderer/.',
      severity: 'error',
      from: { path: room('content') },
      to: { pathNot: [room('content'), packages('prosemirror-model', 'prosemirror-transform', 'valibot', 'diff')] },
    },
    {
      name: 'diff-behind-one-door',
      comment: 'Sequences are compared behind one door, sequence.ts in content/revisions.',
      severity: 'error',
      from: { path: room('content'), pathNot: '^content/revisions/.*sequence\\.ts$' },
      to: { path: packages('diff') },
    },
    ...inside('content', [
      ['schema', ['article', 'revisions', 'review', 'import', 'export']],
      ['article', ['revisions', 'review', 'import', 'export']],
      ['revisions', ['review', 'import', 'export']],
      ['review', ['import', 'export']],
      ['import', ['export']],
      ['export', ['import']],
    ]),
    {
      name: 'preload-is-a-bridge',
      comment: 'preload/ holds the contract and the bridge: electron, and types of content/.',
      severity: 'error',
      from: { path: room('preload') },
      to: { pathNot: [room('preload', 'content'), packages('electron'), '^electron$'] },
    },
    {
      name: 'preload-takes-types-only',
      comment: 'The preload script carries no content code into the page: import type.',
      severity: 'error',
      from: { path: room('preload') },
      to: { path: room('content'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-knows-no-screen',
      comment: 'main/ imports content/, and of preload/ and runtime/ only the types of contract.ts and api.ts.',
      severity: 'error',
      from: { path: room('main') },
      to: { path: room('renderer', 'tests', 'runtime', 'preload'), pathNot: ['^preload/contract\\.ts$', '^runtime/api\\.ts$'] },
    },
    {
      name: 'main-takes-contract-as-types',
      comment: 'The contract and runtime/api.ts are types: import type.',
      severity: 'error',
      from: { path: room('main') },
      to: { path: ['^preload/contract\\.ts$', '^runtime/api\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'electron-in-one-file',
      comment: 'main/electron.ts is the only file of main/ that imports values from electron; the others import from it, typed by runtime/api.ts.',
      severity: 'error',
      from: { path: room('main', 'content', 'renderer'), pathNot: '^main/electron\\.ts$' },
      to: { path: [packages('electron'), '^electron$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sql-in-the-library',
      comment: 'SQLite and Kysely are known in main/library alone: ask its Library.',
      severity: 'error',
      from: { path: room('main'), pathNot: '^main/library/' },
      to: { path: ['^(node:)?sqlite$', packages('kysely')] },
    },
    {
      name: 'services-know-no-ipc',
      comment: 'main/library, main/files and main/pdf serve windows, ipc and command line alike and know none of them.',
      severity: 'error',
      from: { path: '^main/(library|files|pdf)/' },
      to: { path: '^main/(windows|menu|ipc|cli)/|^main/index\\.ts$' },
    },
    {
      name: 'cli-starts-no-window',
      comment: 'The command line runs on plain Node: nothing it reaches may import Electron, windows, menus or IPC.',
      severity: 'error',
      from: { path: '^main/cli/' },
      to: { reachable: true, path: ['^main/electron\\.ts$', '^main/(windows|menu|ipc)/', '^main/index\\.ts$'] },
    },
    {
      name: 'renderer-has-no-power',
      comment: 'The page imports content/ and the types of the contract; everything else it asks for by the bridge.',
      severity: 'error',
      from: { path: room('renderer') },
      to: { path: room('main', 'runtime', 'tests', 'preload'), pathNot: '^preload/contract\\.ts$' },
    },
    {
      name: 'renderer-uses-no-node',
      comment: 'The page has no Node.',
      severity: 'error',
      from: { path: room('renderer') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-takes-contract-as-types',
      comment: 'The contract is types: import type.',
      severity: 'error',
      from: { path: room('renderer') },
      to: { path: '^preload/contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'prosemirror-view-in-editor-and-compare',
      comment: 'ProseMirror state and view live in renderer/editor and renderer/compare; screens use those.',
      severity: 'error',
      from: { path: room('renderer'), pathNot: '^renderer/(editor|compare)/' },
      to: { path: packages('prosemirror-(state|view|history|keymap|commands|schema-list|tables|inputrules|dropcursor|gapcursor)') },
    },
    {
      name: 'renderer-order',
      comment: 'screens -> { editor, compare, state, ui }; state -> bridge. The lower ones know no screen.',
      severity: 'error',
      from: { path: '^renderer/(editor|compare|state|ui|bridge)/' },
      to: { path: '^renderer/screens/' },
    },
    {
      name: 'bridge-is-lowest',
      comment: 'renderer/bridge is the lowest of the page: it knows the contract only.',
      severity: 'error',
      from: { path: '^renderer/bridge/' },
      to: { path: '^renderer/(editor|compare|state|ui|screens)/' },
    },
    {
      name: 'runtime-knows-nothing-of-ours',
      comment: 'runtime/ starts the program and imports none of it.',
      severity: 'error',
      from: { path: room('runtime') },
      to: { path: room('content', 'preload', 'main', 'renderer', 'tests') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^out/', '^tests/bench/node_modules/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
