import babel, { defineRolldownBabelPreset } from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { smallerCopies } from './build/smaller-copies.js'
import { themeVariables } from './build/theme-variables.js'
import { trustedDocuments } from './build/trusted-documents.js'

// Only files that hold words go through Babel.
const lingui = defineRolldownBabelPreset({
  preset: { plugins: ['@lingui/babel-plugin-lingui-macro'] },
  rolldown: { filter: { code: '@lingui/' } },
})

export default defineConfig({
  base: '/app/',
  plugins: [trustedDocuments(), themeVariables(), babel({ presets: [lingui] }), react(), smallerCopies()],
  build: {
    target: 'es2023',
    manifest: 'manifest.json',
    // Small assets stay files: the page's policy allows no data: addresses.
    assetsInlineLimit: 0,
  },
})
