import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button.js'
import classes from './Attachments.module.css'
import { FileDrop } from './FileDrop.js'
import { sizeInWords } from './file.words.js'

/** Files chosen to go with words that are not sent yet. */
export function PickedFiles({ files, onChange }: { files: readonly File[]; onChange: (files: File[]) => void }) {
  const { t, i18n } = useLingui()
  return (
    <div className={classes.picked}>
      <FileDrop quiet onFiles={(more) => onChange([...files, ...more])} />
      {files.map((file, index) => (
        <span key={`${file.name}-${index}`} className={classes.pick}>
          {file.name} <span className="quietly">{sizeInWords(file.size, i18n.locale)}</span>
          <Button
            small
            weight="quiet"
            aria-label={t`Leave ${file.name} out`}
            onClick={() => onChange(files.filter((_, at) => at !== index))}
          >
            <Trans>Leave out</Trans>
          </Button>
        </span>
      ))}
    </div>
  )
}
