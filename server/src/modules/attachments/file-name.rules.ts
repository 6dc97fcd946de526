const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const MARKS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu

/**
 * A file name that is safe to show and to save: the last part of a path, NFC, without control, direction and invisible
 * characters, trailing dots or names that a system reserves; 255 characters at most, the ending kept.
 */
export function safeName(typed: string): string {
  const last = typed.normalize('NFC').replace(MARKS, '').split(/[/\\]/).at(-1)!
  const clean = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '')
  const named = clean === '' ? 'file' : RESERVED.test(clean) ? `_${clean}` : clean
  const characters = [...named]
  if (characters.length <= 255) return named
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(named)?.[0] ?? ''
  return characters.slice(0, 255 - ending.length).join('') + ending
}

/** A Content-Disposition header that makes a browser save the file under this name (RFC 6266). */
export function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
