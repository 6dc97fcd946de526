import { Trans } from '@lingui/react/macro'
import { graphql } from '@mufakat/schema'
import { read, type FragmentOf } from '../../app/fragments.js'
import { useLocal } from '../../ui/Local.js'
import { WhoCanSee } from '../audience/WhoCanSee.js'
import { DelegationChip } from '../delegations/DelegationChip.js'
import classes from './Attachments.module.css'
import { FileRow } from './FileRow.js'

const Fields = graphql(`
  fragment FileList_attachment on Attachment {
    id
    audience
    revisionNumber
    sharedWith {
      name {
        en
        vi
      }
    }
    delegation {
      ...DelegationChip_delegation
    }
    ...FileRow_attachment
  }
`)

/** Files of a record: what each is, which delegation added it with which revision, and who can see it. */
export function FileList({ files }: { files: readonly FragmentOf<typeof Fields>[] }) {
  const local = useLocal()
  if (files.length === 0) return null
  return (
    <ul className={classes.files}>
      {files.map((file) => {
        const shown = read(Fields, file)
        const { id, audience, sharedWith, revisionNumber, delegation } = shown
        return (
          <FileRow key={id} file={shown}>
            <span className={classes.facts}>
              <DelegationChip delegation={delegation} />
              {revisionNumber ? (
                <span>
                  <Trans>with revision {revisionNumber}</Trans>
                </span>
              ) : null}
            </span>
            <span className={classes.facts}>
              <WhoCanSee tier={audience} names={sharedWith?.map(({ name }) => local(name)) ?? null} />
            </span>
          </FileRow>
        )
      })}
    </ul>
  )
}
