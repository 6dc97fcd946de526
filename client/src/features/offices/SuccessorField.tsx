import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { SelectField, TextField } from '../../ui/TextField.js'

const Candidates = graphql(`
  query OfficeCandidates($delegation: String!) {
    officeCandidates(delegation: $delegation) {
      id
      name
      offices {
        kind
        state
      }
    }
  }
`)

/** Who is to hold an office: somebody of the delegation, or somebody to be invited. */
export interface Successor {
  personId: string
  name: string
  login: string
}

export const NOBODY: Successor = { personId: '', name: '', login: '' }
const INVITED = 'invited'

/** What the server is told. */
export const successorInput = ({ personId, name, login }: Successor) =>
  personId === INVITED ? { name, login } : { personId: personId || null }

/** Chooses among the people of a delegation who can sign in; with `mayInvite`, or names somebody new. */
export function SuccessorField({
  delegation,
  except,
  mayInvite = false,
  value,
  onChange,
}: {
  /** Its key. */
  delegation: string
  /** A person who is not offered: the holder. */
  except: string | undefined
  mayInvite?: boolean
  value: Successor
  onChange: (successor: Successor) => void
}) {
  const { t } = useLingui()
  const people = useAsk(Candidates, { delegation }).data?.officeCandidates.filter(({ id }) => id !== except) ?? []
  return (
    <>
      <SelectField
        id="to.personId"
        label={t`Person`}
        value={value.personId}
        onChange={(event) => {
          const personId = event.currentTarget.value
          onChange({ ...value, personId, name: people.find(({ id }) => id === personId)?.name ?? '' })
        }}
      >
        <option value="">{t`Choose a person`}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {mayInvite ? <option value={INVITED}>{t`Somebody new, to be invited`}</option> : null}
      </SelectField>
      {value.personId === INVITED ? (
        <>
          <TextField
            id="to.name"
            label={t`Full name`}
            value={value.name}
            onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
          />
          <TextField
            id="to.login"
            label={t`Login`}
            hint={<Trans>Their e-mail address, as a rule. They can sign in once the operator has set up how.</Trans>}
            autoComplete="off"
            value={value.login}
            onChange={(event) => onChange({ ...value, login: event.currentTarget.value })}
          />
        </>
      ) : null}
    </>
  )
}
