import { graphql } from '@mufakat/schema'
import type { ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import { read, type FragmentOf } from '../../app/fragments.js'
import { Icon } from '../../ui/Icon.js'
import { Instant } from '../../ui/Instant.js'
import classes from './Attachments.module.css'
import { kindOf, sizeInWords } from './file.words.js'
import { RemoveFileAct } from './RemoveFileAct.js'

const Fields = graphql(`
  fragment FileRow_attachment on Attachment {
    id
    name
    bytes
    addedAt
    downloadPath
    viewerCan {
      remove {
        allowed
      }
    }
  }
`)

/** One file: its name to open it, its kind and size, and a way to take it out. */
export function FileRow({ file, children }: { file: FragmentOf<typeof Fields>; children?: ReactNode }) {
  const { i18n } = useLingui()
  const { id, name, bytes, addedAt, downloadPath, viewerCan } = read(Fields, file)
  return (
    <li className={classes.file}>
      <Icon name="file" />
      <div className={classes.words}>
        <a href={downloadPath} download={name} className={classes.link}>
          {name}
        </a>
        <span className={classes.facts}>
          <span>
            {kindOf(name)} · {sizeInWords(bytes, i18n.locale)}
          </span>
          <span>
            <Instant at={addedAt} day />
          </span>
        </span>
        {children}
      </div>
      {viewerCan.remove.allowed ? <RemoveFileAct id={id} name={name} /> : null}
    </li>
  )
}
