const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COMMENT = 0xfe

/** PNG chunks that draw the picture; every other one says something about who made it, where and with what. */
const DRAWN = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
)

/**
 * The picture with only the parts that draw it: place, camera, names, comments, previews and whatever follows its end
 * are left out, and the way up is kept. The very bytes of a file that is no picture; null when a picture is damaged.
 */
export function withoutTraces(mediaType: string, bytes: Buffer): Buffer | null {
  if (mediaType === 'image/jpeg') return cleanJpeg(bytes)
  return mediaType === 'image/png' ? cleanPng(bytes) : bytes
}

function cleanJpeg(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let at = 2
  let turn = 1
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at += 1 // fill
      continue
    }
    if (marker === EOI) {
      kept.push(bytes.subarray(at, at + 2))
      return turn === 1 ? Buffer.concat(kept) : Buffer.concat([kept[0]!, turned(turn), ...kept.slice(1)])
    }
    if (marker === SOI || marker < 0xc0) return null
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return null
    const segment = bytes.subarray(at, end)
    if (marker === APP1) turn = Math.max(turn, turnOf(segment))
    if (draws(marker, segment)) kept.push(segment)
    at = end
    if (marker === SOS) {
      const from = at
      at = endOfScan(bytes, at)
      kept.push(bytes.subarray(from, at))
    }
  }
  // The end-of-image marker may be the very last two bytes.
  if (bytes.length - at >= 2 && bytes[at] === 0xff && bytes[at + 1] === EOI) {
    kept.push(bytes.subarray(at, at + 2))
    return turn === 1 ? Buffer.concat(kept) : Buffer.concat([kept[0]!, turned(turn), ...kept.slice(1)])
  }
  return null
}

/** Of the application segments only those that colours depend on. */
function draws(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false
  if (marker < APP0 || marker > APP15) return true
  const name = segment.toString('latin1', 4, 16)
  if (marker === APP0) return name.startsWith('JFIF\0')
  if (marker === APP2) return name.startsWith('ICC_PROFILE')
  return marker === APP14 && name.startsWith('Adobe')
}

/** Where the entropy-coded data ends: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1]!
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}

/** The orientation, 1 to 8, that an Exif segment gives; 1 when it gives none. */
function turnOf(segment: Buffer): number {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 20) return 1
  const tiff = segment.subarray(10)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < Math.min(short(directory), 200); entry += 1) {
    const at = directory + 2 + entry * 12
    if (short(at) === 0x0112) {
      const turn = short(at + 8)
      return turn >= 1 && turn <= 8 ? turn : 1
    }
  }
  return 1
}

/** An Exif segment that says which way is up and nothing else. */
function turned(turn: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex')
  tiff.writeUInt16BE(turn, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const head = Buffer.from([0xff, APP1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function cleanPng(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const kind = bytes.toString('latin1', at + 4, at + 8)
    if (DRAWN.has(kind)) kept.push(bytes.subarray(at, end))
    if (kind === 'IEND') return Buffer.concat(kept)
    at = end
  }
  return null
}
