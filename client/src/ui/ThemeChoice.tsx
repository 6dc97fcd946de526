import { Trans } from '@lingui/react/macro'
import { useMantineColorScheme } from '@mantine/core'
import { Segments } from './Segments.js'

/** Light, dark, or as the system says. */
export function ThemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Segments
      legend={<Trans>Theme</Trans>}
      value={colorScheme}
      onChange={setColorScheme}
      choices={[
        { value: 'light', icon: 'sun', label: <Trans>Light</Trans>, wordHidden: true },
        { value: 'dark', icon: 'moon', label: <Trans>Dark</Trans>, wordHidden: true },
        { value: 'auto', icon: 'screen', label: <Trans>As the system</Trans>, wordHidden: true },
      ]}
    />
  )
}
