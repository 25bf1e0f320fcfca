import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const repository = new URL('../..', import.meta.url).pathname

/** The page on a development server with `fake-desk.ts` in main's place: `vite --config tests/renderer/vite.config.ts`. Never shipped. */
export default defineConfig({
  root: `${repository}renderer`,
  cacheDir: `${repository}node_modules/.cache/vite-fake-desk`,
  server: { port: 5199, strictPort: true, fs: { allow: [repository] } },
  plugins: [
    react(),
    {
      name: 'fake-desk',
      transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: `/@fs${repository}tests/renderer/fake-desk.ts` }, injectTo: 'head-prepend' }],
    },
  ],
})
