import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  build: { emptyOutDir: true, reportCompressedSize: false },
  // The server's half is one file that needs no node_modules, so it runs from wherever it is put.
  ssr: { noExternal: true },
  environments: {
    ssr: { build: { rollupOptions: { input: './app/server.ts' } } },
  },
})
