/** Endings that are taken; the server judges, this only helps the file chooser. */
export const TAKEN = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.txt,.csv'

/** The kind of a file by its ending, as people call it: 'PDF', 'DOCX'. Empty when it has none. */
export const kindOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? ''

/** A size in bytes as people say it, in the numbers of the language: '940 B', '1.4 MB'. */
export function sizeInWords(bytes: number, locale: string): string {
  const [value, unit] =
    bytes < 1000
      ? ([bytes, 'B'] as const)
      : bytes < 999_500
        ? ([bytes / 1000, 'kB'] as const)
        : ([bytes / 1_000_000, 'MB'] as const)
  const digits = value < 10 && unit !== 'B' ? 1 : 0
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)} ${unit}`
}
