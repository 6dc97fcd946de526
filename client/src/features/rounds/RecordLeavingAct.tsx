import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal, type LocalWords } from '../../ui/Local.js'
import { TextArea } from '../../ui/TextField.js'
import { ActDialog } from '../proposals/ActDialog.js'

const Fields = graphql(`
  fragment RecordLeavingAct_round on Round {
    id
    code
    rule {
      leaverObjection
    }
    leavers {
      key
      name {
        en
        vi
      }
    }
  }
`)

const Leave = graphql(`
  mutation RecordLeaving($input: RecordLeavingInput!) {
    recordLeaving(input: $input) {
      __typename
      ... on RoundOk {
        round {
          id
          ...ConsensusBoard_round
        }
      }
      ...Refusal_refused
    }
  }
`)

/** For each delegation that has left the body since the opening: to record that in the round, with what the rule makes of it. */
export function RecordLeavingAct({ round }: { round: FragmentOf<typeof Fields> }) {
  const { id, code, rule, leavers } = read(Fields, round)
  const isLapsing = rule.leaverObjection === 'UNTIL_RECORDED'
  return leavers.map((each) => <OneLeaving key={each.key} round={{ id, code, isLapsing }} leaver={each} />)
}

interface OneLeavingProps {
  round: { id: string; code: string; isLapsing: boolean }
  leaver: { key: string; name: LocalWords }
}

function OneLeaving({ round: { id, code, isLapsing }, leaver: { key, name } }: OneLeavingProps) {
  const { t } = useLingui()
  const local = useLocal()
  const command = useCommand(Leave)
  const [reason, setReason] = useState('')
  return (
    <ActDialog
      verb={<Trans>Record that {local(name)} has left</Trans>}
      icon="out"
      title={<Trans>Record that {local(name)} has left</Trans>}
      sentence={
        isLapsing ? (
          <Trans>
            <strong>{local(name)}</strong> has left the body. From now on it does not count in round <strong>{code}</strong>, and
            its position no longer stands in the way.
          </Trans>
        ) : (
          <Trans>
            <strong>{local(name)}</strong> has left the body. By the rule of round <strong>{code}</strong> its position stands
            until the end.
          </Trans>
        )
      }
      done={t`It is recorded that ${local(name)} has left`}
      command={command}
      run={() => command.run({ roundId: id, delegationId: key, reason })}
    >
      <TextArea
        id="reason"
        label={t`By which act or letter it left`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  )
}
