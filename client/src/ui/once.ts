/** Makes each thing once: a form of `Intl` takes the browser longer to make than everything it is used for. */
export function once<Of extends string[], Made>(make: (...of: Of) => Made): (...of: Of) => Made {
  const made = new Map<string, Made>()
  return (...of) => {
    const key = of.join(' ')
    if (!made.has(key)) made.set(key, make(...of))
    return made.get(key)!
  }
}
