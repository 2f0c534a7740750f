// Ends in .cjs because Vite loads such a file without writing beside it: the sources may be read-only.
const { reactRouter } = require('@react-router/dev/vite')
const { defineConfig } = require('vite')

module.exports = defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  // All styles are one file: it is fetched once for all pages, and is smaller than the round trips of many.
  // How long its parts take is no news to whoever waits for a start.
  build: {
    emptyOutDir: true,
    reportCompressedSize: false,
    cssCodeSplit: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // The server's half is one file that needs no node_modules, so it runs from wherever it is put.
  ssr: command === 'build' ? { noExternal: true } : {},
  // Else React decides where it runs, and takes its development half unless NODE_ENV says otherwise: three times as slow.
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  environments: {
    ssr: { build: { rolldownOptions: { input: './app/server.ts' } } },
  },
}))
