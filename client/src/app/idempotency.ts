/**
 * One key per act. Asking again with the same input before `done` gives the same key, so that a retry after a cut line
 * writes once; another input, or the same after `done`, is another act.
 */
export class ActKeys {
  private open: { input: string; key: string } | undefined

  keyFor(input: unknown): string {
    const text = JSON.stringify(input)
    if (this.open?.input !== text) this.open = { input: text, key: newKey() }
    return this.open.key
  }

  done(): void {
    this.open = undefined
  }
}

// `crypto.randomUUID` is missing on plain http other than localhost, where a ministry may well try this first.
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
