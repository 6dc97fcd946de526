import type { HtmlTagDescriptor, Plugin } from 'vite'

/** Names the frame of the page in its HTML, so that the browser fetches it together with the start, not after it. */
export function frameFirst(): Plugin {
  return {
    name: 'mufakat-frame-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const frame = chunks.find(({ name }) => name === 'frame')
        if (!frame) throw new Error('no chunk is called frame: see the parts in vite.config.ts')
        const needed = [frame, ...chunks.filter(({ fileName }) => frame.imports.includes(fileName) && fileName !== frame.fileName)]
        return needed.filter(({ fileName }) => !html.includes(fileName)).map(({ fileName }) => link(fileName))
      },
    },
  }
}

const link = (fileName: string): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: { rel: 'modulepreload', crossorigin: true, href: `/app/${fileName}` },
})
