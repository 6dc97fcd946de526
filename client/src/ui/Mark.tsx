const TURN = (2 * Math.PI) / 11
const STROKES = Array.from({ length: 11 }, (_, seat) => {
  const angle = seat * TURN - Math.PI / 2
  const at = (radius: number) =>
    `${(16 + radius * Math.cos(angle)).toFixed(2)} ${(16 + radius * Math.sin(angle)).toFixed(2)}`
  return `M${at(8.2)}L${at(13.2)}`
})

/** Eleven seats around one table, one of them speaking. Our own mark; no emblem of ASEAN is used. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="3.1"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {STROKES.map((stroke, seat) => (
        <path key={stroke} d={stroke} stroke={seat === 0 ? 'var(--ochre)' : 'var(--accent)'} />
      ))}
    </svg>
  )
}
