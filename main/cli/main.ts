import { runCommand } from './index.ts'
import { terminalIo } from './terminal.ts'

// The command line on plain Node; `runtime/galley.mjs` starts it. The exit code waits for what is still being written.
process.exitCode = await runCommand(process.argv.slice(2), terminalIo())
