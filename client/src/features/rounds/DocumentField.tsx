import { Trans, useLingui } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { useAsk } from '../../app/ask.js'
import { SelectField } from '../../ui/TextField.js'
import { FileDrop } from '../attachments/FileDrop.js'
import { UploadList } from '../attachments/UploadList.js'
import { useUploads } from '../attachments/uploads.js'

const Files = graphql(`
  query ProposalFiles($code: String!) {
    proposal(code: $code) {
      id
      attachments {
        id
        name
      }
      attachmentTerms {
        allowed
        audiences
      }
    }
  }
`)

/** The letter or mail itself: one of the proposal's files, or one added here. */
export function DocumentField({
  proposalId,
  code,
  required,
  value,
  onChange,
}: {
  proposalId: string
  code: string
  required: boolean
  value: string
  onChange: (id: string) => void
}) {
  const { t } = useLingui()
  const uploads = useUploads()
  const proposal = useAsk(Files, { code }).data?.proposal
  const audiences = proposal?.attachmentTerms.audiences ?? []
  // Where partners read the proposal too, a member's letter stays among the members.
  const audience = audiences.includes('AMS') ? 'AMS' : audiences[0]
  return (
    <>
      <SelectField
        id="documentId"
        label={t`Document`}
        optional={required ? undefined : t`(optional)`}
        hint={<Trans>The letter or mail itself, among the files of the proposal.</Trans>}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{t`Choose…`}</option>
        {proposal?.attachments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <UploadList uploads={uploads} />
      {proposal?.attachmentTerms.allowed && audience ? (
        <FileDrop quiet verb={<Trans>Add the document</Trans>} onFiles={(files) => uploads.add(files, { subject: proposalId, audience })} />
      ) : null}
    </>
  )
}
