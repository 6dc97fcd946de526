import { Trans, useLingui } from '@lingui/react/macro'
import { graphql, type AudienceTier } from '@mufakat/schema'
import { useState } from 'react'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Panel } from '../../ui/Page.js'
import { SelectField } from '../../ui/TextField.js'
import { useTierNames } from '../audience/tier-names.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import classes from './Attachments.module.css'
import { FileDrop } from './FileDrop.js'
import { FileList } from './FileList.js'
import { UploadList } from './UploadList.js'
import { useUploads } from './uploads.js'

const Terms = graphql(`
  fragment Attachments_terms on AttachmentTerms {
    allowed
    reason
    audiences
  }
`)

/** The files of a record, and a place to add one: who will see it is said before it is sent. */
export function Attachments({
  subject,
  files,
  terms,
}: {
  subject: string
  files: Parameters<typeof FileList>[0]['files']
  terms: FragmentOf<typeof Terms>
}) {
  const { t } = useLingui()
  const names = useTierNames()
  const uploads = useUploads()
  const { allowed, audiences } = read(Terms, terms)
  const [wish, setWish] = useState<AudienceTier>()
  const audience = wish && audiences.includes(wish) ? wish : audiences[0]
  if (!allowed && files.length === 0) return null
  return (
    <Panel title={<Trans>Files</Trans>}>
      <FileList files={files} />
      <UploadList uploads={uploads} />
      {allowed && audience ? (
        <>
          <FileDrop onFiles={(chosen) => uploads.add(chosen, { subject, audience })} />
          <div className={classes.audience}>
            {audiences.length > 1 ? (
              <SelectField
                label={t`Who can read the files you attach`}
                value={audience}
                onChange={(event) => setWish(event.currentTarget.value as AudienceTier)}
              >
                {audiences.map((each) => (
                  <option key={each} value={each}>
                    {names[each]}
                  </option>
                ))}
              </SelectField>
            ) : (
              <WhoCanSee tier={audience} />
            )}
          </div>
        </>
      ) : null}
    </Panel>
  )
}
