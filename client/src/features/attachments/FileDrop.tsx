import { Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { Button } from '../../ui/Button.js'
import classes from './Attachments.module.css'
import { TAKEN } from './file.words.js'

/** Takes files by a button or by dropping them here. What may not be taken is said by the server, beside the file. */
export function FileDrop({
  onFiles,
  verb,
  quiet,
}: {
  onFiles: (files: File[]) => void
  verb?: React.ReactNode
  /** Only the button, where there is little room. */
  quiet?: boolean
}) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    if (files?.length) onFiles([...files])
  }
  return (
    <div
      className={quiet ? classes.quietDrop : classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        accept={TAKEN}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t`Files to attach`}
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <Button small={quiet ?? false} icon="file" onClick={() => input.current?.click()}>
        {verb ?? <Trans>Attach files</Trans>}
      </Button>
      {quiet ? null : (
        <p className={classes.hint}>
          <Trans>
            Or drop them here. PDF, DOCX, XLSX, PPTX, PNG, JPEG, TXT or CSV, up to 10 MB each. The place and camera that
            a picture carries with it are taken out.
          </Trans>
        </p>
      )}
    </div>
  )
}
