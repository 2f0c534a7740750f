import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

// Ends in .cts because Vite loads such a file without writing beside it: the sources may be read-only.
export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  build: { emptyOutDir: true, reportCompressedSize: false },
  // The server's half is one file that needs no node_modules, so it runs from wherever it is put.
  ssr: command === 'build' ? { noExternal: true } : {},
  environments: {
    ssr: { build: { rollupOptions: { input: './app/server.ts' } } },
  },
}))
