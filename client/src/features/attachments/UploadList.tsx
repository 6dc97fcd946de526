import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import classes from './Attachments.module.css'
import { sizeInWords } from './file.words.js'
import type { Uploads } from './uploads.js'

/** Files on their way: how far each is, and beside a refused one why and what to do. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const { t, i18n } = useLingui()
  const { list, again, drop } = uploads
  const going = list.filter(({ state }) => state === 'waiting' || state === 'sending').length
  return (
    <>
      <p role="status" className="visually-hidden">
        {going > 0 ? <Plural value={going} one="Sending # file" other="Sending # files" /> : null}
      </p>
      {list.length === 0 ? null : (
        <ul className={classes.uploads}>
          {list.map(({ key, name, bytes, state, part, words }) => {
            const percent = Math.round(part * 100)
            return (
              <li key={key} className={classes.upload} data-state={state}>
                <span className={classes.name}>
                  <Icon name={state === 'refused' || state === 'cut' ? 'alert' : 'file'} size={16} />
                  <span>{name}</span>
                  <span className="quietly">{sizeInWords(bytes, i18n.locale)}</span>
                </span>
                {state === 'waiting' || state === 'sending' ? (
                  <span className={classes.moving}>
                    <progress max={100} value={percent} aria-label={t`Sent of ${name}`} />
                    <span className={classes.percent}>
                      {state === 'waiting' ? <Trans>waiting</Trans> : i18n.number(part, { style: 'percent' })}
                    </span>
                  </span>
                ) : (
                  <p role="alert" className={classes.refused}>
                    {state === 'refused' ? words : <Trans>Not sent: there is no answer from the server.</Trans>}
                  </p>
                )}
                <span className={classes.acts}>
                  {state === 'cut' ? (
                    <Button small icon="repeat" onClick={() => again(key)}>
                      <Trans>Send again</Trans>
                    </Button>
                  ) : null}
                  <Button
                    small
                    weight="quiet"
                    onClick={() => drop(key)}
                    aria-label={state === 'refused' ? t`Put ${name} aside` : t`Stop sending ${name}`}
                  >
                    {state === 'refused' ? <Trans>Put aside</Trans> : <Trans>Stop</Trans>}
                  </Button>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
