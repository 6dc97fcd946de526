import type { InEveryLanguage } from '../../kernel/languages.js'
import { CUT_SHORT, LOCKED, NOT_WHAT_IT_SAYS } from './file-faults.rules.js'
import { inspectImage } from './image.rules.js'
import { inspectOffice } from './office-file.rules.js'

/** The most bytes of a file. */
export const FILE_LIMIT = 10 * 1024 * 1024

/** What an inspected file is; its media type comes from its content, never from the sender. */
export type Inspected = { is: 'file'; mediaType: string } | { is: 'refused'; says: InEveryLanguage }

type Inspect = (bytes: Buffer) => InEveryLanguage | null

const OFFICE = 'application/vnd.openxmlformats-officedocument.'

/** The kinds of files that are taken, by ending: as what they are served, and what is wrong with the bytes, if anything. */
// prettier-ignore
const FILE_KINDS = new Map<string, { mediaType: string; inspect: Inspect }>([
  ['pdf',  { mediaType: 'application/pdf',                                inspect: inspectPdf }],
  ['docx', { mediaType: `${OFFICE}wordprocessingml.document`,             inspect: (bytes) => inspectOffice(bytes, 'word/') }],
  ['xlsx', { mediaType: `${OFFICE}spreadsheetml.sheet`,                   inspect: (bytes) => inspectOffice(bytes, 'xl/') }],
  ['pptx', { mediaType: `${OFFICE}presentationml.presentation`,           inspect: (bytes) => inspectOffice(bytes, 'ppt/') }],
  ['png',  { mediaType: 'image/png',                                      inspect: (bytes) => inspectImage(bytes, 'png') }],
  ['jpg',  { mediaType: 'image/jpeg',                                     inspect: (bytes) => inspectImage(bytes, 'jpeg') }],
  ['jpeg', { mediaType: 'image/jpeg',                                     inspect: (bytes) => inspectImage(bytes, 'jpeg') }],
  ['txt',  { mediaType: 'text/plain; charset=utf-8',                      inspect: inspectText }],
  ['csv',  { mediaType: 'text/csv; charset=utf-8',                        inspect: inspectText }],
])

/** What the bytes are, judged by themselves against the kind that the name promises. */
export function inspectFile(name: string, bytes: Buffer): Inspected {
  const kind = FILE_KINDS.get(endingOf(name))
  const fault =
    sizeFault(bytes.length) ?? (bytes.includes(EICAR) ? INFECTED : null) ?? (kind ? kind.inspect(bytes) : UNKNOWN_KIND)
  return fault || !kind ? { is: 'refused', says: fault ?? UNKNOWN_KIND } : { is: 'file', mediaType: kind.mediaType }
}

/** What is wrong with a file of this name and announced size, before its bytes are there; null when nothing. */
export function announcedFault(name: string, bytes: number): InEveryLanguage | null {
  return sizeFault(bytes) ?? (FILE_KINDS.has(endingOf(name)) ? null : UNKNOWN_KIND)
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

function sizeFault(bytes: number): InEveryLanguage | null {
  if (bytes === 0) return { en: 'The file is empty.', vi: 'Tệp trống.' }
  return bytes > FILE_LIMIT ? { en: 'The file is larger than 10 MB.', vi: 'Tệp lớn hơn 10 MB.' } : null
}

const UNKNOWN_KIND = {
  en: 'Files of this kind are not taken: only PDF, DOCX, XLSX, PPTX, PNG, JPEG, TXT and CSV.',
  vi: 'Không nhận loại tệp này: chỉ nhận PDF, DOCX, XLSX, PPTX, PNG, JPEG, TXT và CSV.',
}

const INFECTED = { en: 'The file carries a virus signature.', vi: 'Tệp có dấu hiệu vi-rút.' }

// The test signature that every scanner knows, in two parts so that this source is not taken for it.
const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'].join(''))

function inspectPdf(bytes: Buffer): InEveryLanguage | null {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return NOT_WHAT_IT_SAYS
  if (!bytes.subarray(-2048).includes('%%EOF')) return CUT_SHORT
  return bytes.includes('/Encrypt ') ? LOCKED : null
}

function inspectText(bytes: Buffer): InEveryLanguage | null {
  if (bytes.includes(0)) return NOT_WHAT_IT_SAYS
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return null
  } catch {
    return { en: 'The text is not in UTF-8.', vi: 'Văn bản không dùng mã UTF-8.' }
  }
}
