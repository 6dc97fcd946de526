import type { InEveryLanguage } from '../../kernel/languages.js'
import { ACTIVE, CUT_SHORT, LOCKED, NOT_WHAT_IT_SAYS, TOO_MUCH_INSIDE } from './file-faults.rules.js'

const LIMITS = { entries: 2000, bytes: 100 * 1024 * 1024, ratio: 200 }
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const FORBIDDEN = /(^|\/)(vbaProject\.bin|activeX|embeddings\/.*\.(bin|exe|dll))|(^|\/)\.\.(\/|$)|^\//i

interface ZipEntry {
  name: string
  packed: number
  unpacked: number
}

/**
 * What is wrong with an Office Open XML file, judged by its zip directory without unpacking it; null when nothing.
 * `folder` is where its main part must be, for example 'word/'.
 */
export function inspectOffice(bytes: Buffer, folder: string): InEveryLanguage | null {
  if (bytes.subarray(0, 4).equals(COMPOUND)) return LOCKED
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) return NOT_WHAT_IT_SAYS
  const entries = directoryOf(bytes)
  if (entries === null) return CUT_SHORT
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (entries.length > LIMITS.entries || unpacked > LIMITS.bytes) return TOO_MUCH_INSIDE
  if (entries.some((entry) => entry.unpacked > 1_000_000 && entry.unpacked > entry.packed * LIMITS.ratio))
    return TOO_MUCH_INSIDE
  const names = entries.map((entry) => entry.name)
  if (!names.includes('[Content_Types].xml') || !names.some((name) => name.startsWith(folder))) return NOT_WHAT_IT_SAYS
  return names.some((name) => FORBIDDEN.test(name)) ? ACTIVE : null
}

/** The central directory of a zip; null when it is missing, cut or lies about its place. ZIP64 is not taken. */
function directoryOf(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
