import { describe, expect, it } from '@jest/globals'
import { FILE_LIMIT, inspectFile } from './file-kind.rules.js'
import { dispositionOf, safeName } from './file-name.rules.js'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n')
const PNG = png(10, 10)

describe('a safe name', () => {
  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\me\\plan.docx', 'plan.docx'],
    ['annex\u202egpj.exe.pdf', 'annexgpj.exe.pdf'],
    ['nul\u0000l.txt', 'null.txt'],
    ['con.txt', '_con.txt'],
    ['trailing. . ', 'trailing'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie_ x=1.txt'],
    ['\u200b', 'file'],
    ['Kế hoạch.pdf'.normalize('NFD'), 'Kế hoạch.pdf'.normalize('NFC')],
    ['\ud800.txt', 'txt'],
  ])('makes %j into %j', (typed, safe) => expect(safeName(typed)).toBe(safe))

  it('keeps 255 characters and the ending', () => {
    const name = safeName(`${'đ'.repeat(4000)}.xlsx`)
    expect([...name]).toHaveLength(255)
    expect(name.endsWith('đ.xlsx')).toBe(true)
  })

  it('is sent so that neither quotes nor line ends break out of the header', () => {
    const header = dispositionOf('Kế "hoạch" 100%;\\.pdf')
    expect(header).toBe(
      `attachment; filename="Ke _hoach_ 100_;_.pdf"; filename*=UTF-8''K%E1%BA%BF%20%22ho%E1%BA%A1ch%22%20100%25%3B%5C.pdf`,
    )
    expect(dispositionOf(safeName('a\r\nb.txt'))).not.toMatch(/[\r\n]/)
  })
})

describe('an inspected file', () => {
  const docx = zip({ '[Content_Types].xml': 10, 'word/document.xml': 10 })
  it.each([
    ['a.pdf', PDF, 'application/pdf'],
    ['A.PDF', PDF, 'application/pdf'],
    ['a.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'a.xlsx',
      zip({ '[Content_Types].xml': 10, 'xl/workbook.xml': 10 }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'a.pptx',
      zip({ '[Content_Types].xml': 10, 'ppt/presentation.xml': 10 }),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    ['a.png', PNG, 'image/png'],
    ['a.jpg', jpeg(8, 8), 'image/jpeg'],
    ['a.csv', Buffer.from('tên,số\nĐặng,1\n'), 'text/csv; charset=utf-8'],
  ])('%s is taken for what it is', (name, bytes, mediaType) =>
    expect(inspectFile(name, bytes)).toEqual({ is: 'file', mediaType }),
  )

  it.each([
    ['an empty file', 'a.pdf', Buffer.alloc(0), 'The file is empty.'],
    ['one byte too many', 'a.txt', Buffer.alloc(FILE_LIMIT + 1, 97), 'The file is larger than 10 MB.'],
    [
      'a web page called PDF',
      'a.pdf',
      Buffer.from('<!doctype html><script>1</script>'),
      'The file is not what its name says.',
    ],
    ['a web page called DOCX', 'a.docx', Buffer.from('<html></html>'), 'The file is not what its name says.'],
    [
      'a workbook called DOCX',
      'a.docx',
      zip({ '[Content_Types].xml': 1, 'xl/workbook.xml': 1 }),
      'The file is not what its name says.',
    ],
    ['a PDF cut short', 'a.pdf', PDF.subarray(0, 20), 'The file is cut short or damaged.'],
    ['a zip cut short', 'a.docx', docx.subarray(0, -10), 'The file is cut short or damaged.'],
    ['a PNG cut short', 'a.png', PNG.subarray(0, 40), 'The file is cut short or damaged.'],
    [
      'a PDF with a password',
      'a.pdf',
      Buffer.from('%PDF-1.7\ntrailer <</Encrypt 5 0 R>>\n%%EOF'),
      'The file is protected by a password.',
    ],
    [
      'a DOCX with a password',
      'a.docx',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'The file is protected by a password.',
    ],
    [
      'a workbook with macros',
      'a.xlsx',
      zip({ '[Content_Types].xml': 1, 'xl/workbook.xml': 1, 'xl/vbaProject.bin': 1 }),
      'The file contains macros or embedded programs.',
    ],
    [
      'a zip that climbs out',
      'a.docx',
      zip({ '[Content_Types].xml': 1, 'word/document.xml': 1, '../../x': 1 }),
      'The file contains macros or embedded programs.',
    ],
    [
      'a small zip with 150 MB in it',
      'a.xlsx',
      zip({ '[Content_Types].xml': 1, 'xl/sheet.xml': 150_000_000 }),
      'The file unpacks to more than is taken.',
    ],
    ['an image of 50 000 by 50 000', 'a.png', png(50_000, 50_000), 'The file unpacks to more than is taken.'],
    ['text that is not UTF-8', 'a.txt', Buffer.from([0xc3, 0x28]), 'The text is not in UTF-8.'],
    ['a program', 'a.txt', Buffer.from([77, 90, 0, 1]), 'The file is not what its name says.'],
    [
      'an SVG',
      'a.svg',
      Buffer.from('<svg/>'),
      'Files of this kind are not taken: only PDF, DOCX, XLSX, PPTX, PNG, JPEG, TXT and CSV.',
    ],
    [
      'a virus',
      'a.txt',
      Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE'}!$H+H*`),
      'The file carries a virus signature.',
    ],
  ])('%s is refused in words', (_what, name, bytes, says) => {
    expect(inspectFile(name, bytes)).toMatchObject({ is: 'refused', says: { en: says } })
  })
})

function png(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([head, size, Buffer.alloc(30), Buffer.from('IEND'), Buffer.alloc(4)])
}

function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from('ffc000110800000000030122', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8ffe00004aabb', 'hex'), frame, Buffer.alloc(20), Buffer.from('ffd9', 'hex')])
}

/** A zip with these entries in its directory: name and unpacked size. */
function zip(entries: Record<string, number>): Buffer {
  const local = Buffer.from('504b0304', 'hex')
  const directory = Object.entries(entries).map(([name, unpacked]) => {
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt32LE(Math.min(unpacked, 1000), 20)
    entry.writeUInt32LE(unpacked, 24)
    entry.writeUInt16LE(name.length, 28)
    return Buffer.concat([entry, Buffer.from(name)])
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, ...directory, end])
}
