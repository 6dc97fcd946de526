import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type OfficeKind } from '@mufakat/schema'
import { useState } from 'react'
import { useCommand } from '../../app/command.js'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal } from '../../ui/Local.js'
import { SelectField, TextArea } from '../../ui/TextField.js'
import { officeName } from '../members/offices.js'
import { ActDialog } from '../proposals/ActDialog.js'
import { AtInstant } from './AtInstant.js'
import { NOBODY, SuccessorField, successorInput } from './SuccessorField.js'
import { When } from './When.js'

const Fields = graphql(`
  fragment AppointAct_delegation on Delegation {
    key
    timeZone
    name {
      en
      vi
    }
    posts {
      kind
      isVacant
      appoint {
        allowed
      }
    }
  }
`)

const Appoint = graphql(`
  mutation AppointToOffice($input: AppointToOfficeInput!) {
    appointToOffice(input: $input) {
      __typename
      ... on OfficeOk {
        office {
          id
        }
      }
      ...Refusal_refused
    }
  }
`)

/** Gives an office of the delegation to somebody, where the viewer may. */
export function AppointAct({ delegation }: { delegation: FragmentOf<typeof Fields> }) {
  const { t, i18n } = useLingui()
  const local = useLocal()
  const { key, timeZone, name, posts } = read(Fields, delegation)
  const open = posts.filter(({ appoint }) => appoint.allowed)
  const command = useCommand(Appoint)
  const [chosen, setKind] = useState<OfficeKind>()
  const [to, setTo] = useState(NOBODY)
  const [from, setFrom] = useState<string>()
  const [reason, setReason] = useState('')
  const kind = chosen ?? open.find(({ isVacant }) => isVacant)?.kind ?? open[0]?.kind
  if (!kind) return null
  const person = to.name || t`nobody yet`
  const office = i18n._(officeName(kind))
  const of = local(name)
  return (
    <ActDialog
      verb={<Trans>Appoint</Trans>}
      icon="plus"
      title={<Trans>Appoint to an office</Trans>}
      sentence={
        <Trans>
          Record <strong>{person}</strong> as{' '}
          <strong>
            {office}, {of}
          </strong>
          , from: <AtInstant at={from} zone={timeZone} />.
        </Trans>
      }
      done={t`${to.name} is appointed`}
      command={command}
      run={() => command.run({ delegation: key, kind, to: successorInput(to), from: from ?? null, reason })}
    >
      <SelectField
        id="kind"
        label={t`Office`}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as OfficeKind)}
      >
        {open.map((post) => (
          <option key={post.kind} value={post.kind}>
            {i18n._(officeName(post.kind))}
            {post.isVacant ? ` (${t`vacant`})` : ''}
          </option>
        ))}
      </SelectField>
      <SuccessorField delegation={key} except={undefined} mayInvite value={to} onChange={setTo} />
      <When id="from" legend={<Trans>Beginning</Trans>} zone={timeZone} value={from} onChange={setFrom} />
      <TextArea
        id="reason"
        label={t`By what`}
        hint={t`The note, letter or decision that names the person.`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  )
}
