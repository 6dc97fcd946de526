import { describe, expect, it } from '@jest/globals'
import { withoutTraces } from './image-traces.rules.js'

const segment = (marker: number, body: Buffer | string) => {
  const bytes = Buffer.from(body as string, 'latin1')
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}
const SOI = Buffer.from([0xff, 0xd8])
const EOI = Buffer.from([0xff, 0xd9])
const JFIF = segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0')
const TABLE = segment(0xdb, 'q'.repeat(65))
const FRAME = segment(0xc0, '\x08\0\x10\0\x10\x01\x01\x11\0')
const SCAN = Buffer.concat([
  segment(0xda, '\x01\x01\0\0\x3f\0'),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
])

/** An Exif segment, little-endian, with an orientation and a place in words. */
function exif(turn: number): Buffer {
  const tiff = Buffer.alloc(26)
  tiff.write('II', 0, 'latin1')
  tiff.writeUInt16LE(42, 2)
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(turn, 18)
  return segment(0xe1, `Exif\0\0${tiff.toString('latin1')}GPS 21.0285 105.8542`)
}
const jpeg = (...more: Buffer[]) => Buffer.concat([SOI, JFIF, ...more, TABLE, FRAME, SCAN, EOI])

const chunk = (kind: string, body = '') => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(kind + body, 'latin1'), Buffer.from([1, 2, 3, 4])])
}
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const png = (...more: Buffer[]) =>
  Buffer.concat([PNG, chunk('IHDR', 'x'.repeat(13)), ...more, chunk('IDAT', 'data'), chunk('IEND')])

describe('a picture', () => {
  it('loses its place, camera, names, comments and previews, and keeps what draws it', () => {
    const bytes = jpeg(
      exif(1),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS</x:xmpmeta>'),
      segment(0xe2, 'MPF\0preview'),
      segment(0xed, 'Photoshop 3.0\0by-line Nguyen'),
      segment(0xfe, 'made by Nguyen'),
    )
    expect(withoutTraces('image/jpeg', bytes)).toEqual(jpeg())
  })

  it('keeps its colours', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01profile')
    const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\0\0')
    expect(withoutTraces('image/jpeg', jpeg(profile, adobe))).toEqual(jpeg(profile, adobe))
  })

  it('stays the right way up, by a segment that says nothing else', () => {
    const clean = withoutTraces('image/jpeg', jpeg(exif(6)))!
    expect(clean.includes('GPS')).toBe(false)
    expect(clean.toString('latin1', 6, 12)).toBe('Exif\0\0')
    expect(withoutTraces('image/jpeg', clean)).toEqual(clean)
  })

  it('ends where it ends: a film or a second picture hung on behind is left out', () => {
    expect(withoutTraces('image/jpeg', Buffer.concat([jpeg(), Buffer.from('ftypmp42 GPS')]))).toEqual(jpeg())
    expect(withoutTraces('image/png', Buffer.concat([png(), Buffer.from('GPS')]))).toEqual(png())
  })

  it('as PNG loses texts, time and Exif', () => {
    const bytes = png(chunk('tEXt', 'Author\0Nguyen'), chunk('eXIf', 'GPS'), chunk('tIME', '1234567'), chunk('zzZz'))
    expect(withoutTraces('image/png', bytes)).toEqual(png())
  })

  it('that is damaged is refused', () => {
    expect(withoutTraces('image/jpeg', jpeg().subarray(0, 40))).toBeNull()
    expect(withoutTraces('image/png', png().subarray(0, 40))).toBeNull()
  })
})

it('no other file is touched', () => {
  const bytes = Buffer.from('%PDF-1.7 GPS')
  expect(withoutTraces('application/pdf', bytes)).toBe(bytes)
})
