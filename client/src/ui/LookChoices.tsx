import { Trans } from '@lingui/react/macro'
import { setLook, useLook } from './look.js'
import { Segments } from './Segments.js'

/** Stronger edges and darker words, or what the system asks for. */
export function ContrastChoice() {
  const { contrast } = useLook()
  return (
    <Segments
      legend={<Trans>Contrast</Trans>}
      value={contrast}
      onChange={(next) => setLook({ contrast: next })}
      choices={[
        { value: 'system', label: <Trans>As the system</Trans> },
        { value: 'more', label: <Trans>High</Trans> },
      ]}
    />
  )
}

/** Larger words everywhere; the page grows with them. */
export function TextSizeChoice() {
  const { size } = useLook()
  return (
    <Segments
      legend={<Trans>Size of the text</Trans>}
      value={size}
      onChange={(next) => setLook({ size: next })}
      choices={[
        { value: 'normal', label: <Trans>Normal</Trans> },
        { value: 'large', label: <Trans>Large</Trans> },
        { value: 'largest', label: <Trans>Largest</Trans> },
      ]}
    />
  )
}
