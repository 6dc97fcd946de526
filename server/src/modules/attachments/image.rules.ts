import type { InEveryLanguage } from '../../kernel/languages.js'
import { CUT_SHORT, NOT_WHAT_IT_SAYS, TOO_MUCH_INSIDE } from './file-faults.rules.js'

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MAX_PIXELS = 50_000_000

/** What is wrong with a PNG or JPEG, read from its headers without decoding it; null when nothing. */
export function inspectImage(bytes: Buffer, kind: 'png' | 'jpeg'): InEveryLanguage | null {
  const size = kind === 'png' ? pngSize(bytes) : jpegSize(bytes)
  if (size === null) return NOT_WHAT_IT_SAYS
  if (size.width * size.height > MAX_PIXELS) return TOO_MUCH_INSIDE
  const end = kind === 'png' ? Buffer.from('IEND') : Buffer.from([0xff, 0xd9])
  return bytes.subarray(-64).includes(end) ? null : CUT_SHORT
}

function pngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 33 || !bytes.subarray(0, 8).equals(PNG) || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Walks the segments to the frame header. */
function jpegSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
