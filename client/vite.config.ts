import babel, { defineRolldownBabelPreset } from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { frameFirst } from './build/frame-first.js'
import { smallerCopies } from './build/smaller-copies.js'
import { themeVariables } from './build/theme-variables.js'
import { trustedDocuments } from './build/trusted-documents.js'

// Only files that hold words go through Babel.
const lingui = defineRolldownBabelPreset({
  preset: { plugins: ['@lingui/babel-plugin-lingui-macro'] },
  rolldown: { filter: { code: '@lingui/' } },
})

const LIBRARIES = 'react|react-dom|scheduler|@apollo|@wry|optimism|graphql|rxjs|@tanstack|@mantine|@lingui'

const FEATURES = /[\\/]src[\\/]features[\\/]|virtual:fragment/

// On a slow line a request costs more than what it brings: few files, each with what is needed together. What only a part
// of the frame needs stays out of it.
const parts = {
  groups: [
    { name: 'start', priority: 5, test: /[\\/]src[\\/](start[\\/]|main\.)|vite[\\/]preload-helper/ },
    { name: 'libraries', priority: 4, test: new RegExp(`node_modules[\\\\/](${LIBRARIES})[\\\\/]`) },
    { name: 'frame', priority: 3, test: /[\\/]src[\\/](app|ui)[\\/](?!CommandPalette|palette\.commands|live\.channel)/ },
    { name: 'common', priority: 2, test: FEATURES, minShareCount: 5 },
    { name: 'shared', priority: 1, test: FEATURES, minShareCount: 2, entriesAware: true },
  ],
}

export default defineConfig({
  base: '/app/',
  plugins: [
    trustedDocuments(),
    themeVariables(),
    babel({ presets: [lingui] }),
    react(),
    frameFirst(),
    smallerCopies(),
  ],
  build: {
    target: 'es2023',
    manifest: 'manifest.json',
    // Small assets stay files: the page's policy allows no data: addresses.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    // Every browser that reads this target knows it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: parts,
        // The name that the bundler gives to what several screens share lists them all.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
      },
    },
  },
})
