import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

// Ends in .cts because Vite loads such a file without writing beside it: the sources may be read-only.
export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  // All styles are one file: it is fetched once for all pages, and is smaller than the round trips of many.
  build: { emptyOutDir: true, reportCompressedSize: false, cssCodeSplit: false },
  // The server's half is one file that needs no node_modules, so it runs from wherever it is put.
  ssr: command === 'build' ? { noExternal: true } : {},
  // Else React decides where it runs, and takes its development half unless NODE_ENV says otherwise: three times as slow.
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  environments: {
    ssr: { build: { rollupOptions: { input: './app/server.ts' } } },
  },
}))
