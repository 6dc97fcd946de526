import { describe, expect, it } from '@jest/globals'
import { cutAtMentions, mentionAt, stillMentioned, withMention } from './mention.js'

const lan = { id: '1', name: 'Lan Nguyễn' }
const lanAnh = { id: '2', name: 'Lan Nguyễn Anh' }

describe('a mention', () => {
  it('begins with an @ at the beginning of a word, and goes on over spaces', () => {
    expect(mentionAt('Ask @', 5)).toEqual({ at: 4, words: '' })
    expect(mentionAt('Ask @Lan Ng', 11)).toEqual({ at: 4, words: 'Lan Ng' })
    expect(mentionAt('(@lan', 5)).toEqual({ at: 1, words: 'lan' })
  })

  it('is not begun by an address or on another line', () => {
    expect(mentionAt('write to lan@example', 20)).toBeUndefined()
    expect(mentionAt('@Lan\nand then', 13)).toBeUndefined()
    expect(mentionAt('Ask @ somebody', 14)).toBeUndefined()
  })

  it('puts the whole name in the place of what was typed', () => {
    expect(withMention('Ask @la now', { at: 4, words: 'la' }, lan.name)).toEqual({
      text: 'Ask @Lan Nguyễn now',
      caret: 15,
    })
    expect(withMention('@la', { at: 0, words: 'la' }, lan.name)).toEqual({ text: '@Lan Nguyễn ', caret: 12 })
  })

  it('is taken back by taking the name out', () => {
    expect(stillMentioned('Ask @Lan Nguyễn', [lan, lan])).toEqual([lan])
    expect(stillMentioned('Ask Lan', [lan])).toEqual([])
  })

  it('is found whole when one name begins another', () => {
    expect(cutAtMentions('See @Lan Nguyễn Anh.', [lan.name, lanAnh.name])).toEqual([
      { text: 'See ', isMention: false },
      { text: '@Lan Nguyễn Anh', isMention: true },
      { text: '.', isMention: false },
    ])
  })
})
