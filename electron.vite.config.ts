import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import react from '@vitejs/plugin-react'

// electron-vite looks under src/ unless every entry is named.
export default defineConfig({
  main: { build: { outDir: 'out/main', rollupOptions: { input: { index: 'main/index.ts' } } } },
  // A sandboxed preload cannot require packages and must be CommonJS: bundle everything.
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: { input: { index: 'preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // The page stands under Galley's own address; only its hot reload speaks to the server directly.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    // Less to read on every start. Source maps are not shipped; the development server has them.
    build: { outDir: 'out/renderer', minify: true, sourcemap: false, rollupOptions: { input: { index: fileURLToPath(new URL('renderer/index.html', import.meta.url)) } } },
  },
})
