import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { Loaded } from '../../app/Loaded.js'
import { Empty } from '../../ui/Empty.js'
import { Panel } from '../../ui/Page.js'
import { InstrumentTable } from './InstrumentTable.js'

const InstrumentsQuery = graphql(`
  query Instruments {
    instruments(first: 100) {
      totalCount
      edges {
        node {
          level
          ...InstrumentTable_instrument
        }
      }
    }
  }
`)

/** Declarations, statements, decisions and laws that commitments stand in: those of the region, then those of states. */
export function Instruments() {
  const { t } = useLingui()
  const asked = useAsk(InstrumentsQuery, {})
  return (
    <Loaded from={asked}>
      {({ instruments: { totalCount, edges } }) => {
        const of = (level: 'REGIONAL' | 'NATIONAL') =>
          edges.map(({ node }) => node).filter((instrument) => instrument.level === level)
        if (totalCount === 0) return <Empty icon="file" title={<Trans>No instruments on record</Trans>} />
        return (
          <>
            <p className="quietly" role="status">
              <Plural value={totalCount} one="# instrument, the newest first" other="# instruments, the newest first" />
            </p>
            <Panel title={<Trans>Of ASEAN and its bodies</Trans>}>
              <InstrumentTable caption={t`Of ASEAN and its bodies`} instruments={of('REGIONAL')} />
            </Panel>
            <Panel title={<Trans>Of a state</Trans>}>
              <InstrumentTable caption={t`Of a state`} instruments={of('NATIONAL')} />
            </Panel>
          </>
        )
      }}
    </Loaded>
  )
}
