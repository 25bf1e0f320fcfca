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
    build: { outDir: 'out/renderer', rollupOptions: { input: { index: 'renderer/index.html' } } },
  },
})
