import { useState } from 'react'
import { Button } from '../ui/Button.js'
import { CheckChoices, RadioChoices } from '../ui/Choices.js'
import { CodeChip } from '../ui/CodeChip.js'
import { ConfirmDialog } from '../ui/ConfirmDialog.js'
import { Deadline } from '../ui/Deadline.js'
import { Empty } from '../ui/Empty.js'
import { ErrorSummary } from '../ui/ErrorSummary.js'
import { Fact, Facts } from '../ui/Facts.js'
import { Fault } from '../ui/Fault.js'
import { Shares } from '../ui/Figure.js'
import { Notice } from '../ui/Notice.js'
import { Columns, Page, Panel } from '../ui/Page.js'
import { PartialDate } from '../ui/PartialDate.js'
import { PartialDateField } from '../ui/PartialDateField.js'
import { SavedState } from '../ui/SavedState.js'
import { Skeleton } from '../ui/Skeleton.js'
import { Tag, type Tone } from '../ui/Tag.js'
import { SelectField, TextArea, TextField } from '../ui/TextField.js'
import { ThemeChoice } from '../ui/ThemeChoice.js'
import { Moment, Timeline } from '../ui/Timeline.js'
import { LanguageChoice } from '../app/LanguageChoice.js'

const TONES: Tone[] = ['neutral', 'info', 'good', 'warn', 'bad', 'round']

/** Every part of the ui in its states, for eyes, axe and screenshots; not part of a production build. */
export function CataloguePage() {
  const [open, setOpen] = useState(false)
  const [position, setPosition] = useState<'NO_OBJECTION' | 'OBJECT'>()
  const [states, setStates] = useState<string[]>(['VN'])
  const [date, setDate] = useState('4-8-2021')
  const [words, setWords] = useState('A short description of the project.')
  return (
    <main style={{ padding: '2rem' }}>
      <Page
        title="Catalogue"
        lead="Every part in its states"
        actions={
          <>
            <LanguageChoice />
            <ThemeChoice />
          </>
        }
      >
        <Panel title="Buttons">
          <p style={{ display: 'flex', gap: 12, flexWrap: 'wrap' }}>
            <Button weight="primary" icon="send">
              Submit
            </Button>
            <Button icon="pen">Edit</Button>
            <Button weight="quiet">Go back</Button>
            <Button weight="danger">Withdraw</Button>
            <Button weight="primary" busy>
              Submitting
            </Button>
            <Button because="Only the Chair may record an adoption.">Adopt</Button>
            <Button small>Small</Button>
          </p>
          <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
            {TONES.map((tone) => (
              <Tag key={tone} tone={tone} icon="circle">
                {tone}
              </Tag>
            ))}
          </p>
          <p style={{ display: 'flex', gap: 16, flexWrap: 'wrap' }}>
            <CodeChip code="VN" name="Viet Nam" />
            <CodeChip code="TL" name="Timor-Leste" />
            <CodeChip code="BN" name="Brunei Darussalam" />
          </p>
        </Panel>
        <Columns
          main={
            <>
              <Panel title="Figures">
                <Shares
                  whole={32}
                  shares={[
                    { key: 'a', label: 'Completed', count: 7, tone: 'good' },
                    { key: 'b', label: 'Ongoing or annual', count: 4, tone: 'info' },
                    { key: 'c', label: 'Planned', count: 21, tone: 'neutral' },
                  ]}
                />
              </Panel>
              <Panel title="Fields">
                <ErrorSummary problems={[{ field: 'title', reason: 'Write a title', remedy: 'One line is enough.' }]} />
                <TextField
                  id="title"
                  label="Title"
                  hint="Its main purpose, not just the event."
                  error="Write a title"
                />
                <TextArea
                  label="Brief description"
                  words={{ max: 10, now: words }}
                  value={words}
                  onChange={(e) => setWords(e.currentTarget.value)}
                />
                <SelectField label="Priority area">
                  <option>Enhancing workforce competencies</option>
                </SelectField>
                <PartialDateField label="Planned start" value={date} onChange={setDate} />
                <RadioChoices
                  legend="Position"
                  cards
                  value={position}
                  onChange={setPosition}
                  choices={[
                    { value: 'NO_OBJECTION', label: 'No objection', hint: 'The proposal may go forward as it stands.' },
                    { value: 'OBJECT', label: 'Object', hint: 'Nothing can be adopted while this stands.' },
                  ]}
                />
                <CheckChoices
                  legend="Participants"
                  values={states}
                  onChange={setStates}
                  choices={[
                    { value: 'VN', label: 'Viet Nam' },
                    { value: 'ID', label: 'Indonesia' },
                  ]}
                />
              </Panel>
              <Panel title="States">
                <SavedState state={{ where: 'server', at: '2026-11-21T07:02:00Z' }} />
                <SavedState state={{ where: 'here' }} />
                <SavedState state={{ where: 'cut' }} />
                <Notice tone="warn" title="Silence is not consent">
                  The rule of this body does not say so.
                </Notice>
                <Notice tone="bad" title="Not adopted">
                  An objection stands.
                </Notice>
                <Skeleton kind="rows" lines={2} />
                <Empty title="Nothing needs you" action={<Button>See the plan</Button>}>
                  Next: SOM 23 agenda closes 12 May
                </Empty>
                <Fault title="This could not be loaded" reference="7f3a-22" onRetry={() => undefined} />
              </Panel>
            </>
          }
          aside={
            <>
              <Panel title="Dates">
                <Deadline at={new Date(Date.now() + 30 * 3600e3).toISOString()} zone="Asia/Jakarta" />
                <Deadline at="2026-06-12T10:00:00Z" zone="Australia/Sydney" />
                <p>
                  <PartialDate date="2021-08-19" to="2021-08-20" />
                </p>
                <p>
                  <PartialDate date="2026-Q2" />
                </p>
              </Panel>
              <Panel title="Facts">
                <Facts>
                  <Fact name="Lead">Viet Nam</Fact>
                  <Fact name="When">
                    <PartialDate date="2023-05" />
                  </Fact>
                </Facts>
              </Panel>
              <Panel title="History">
                <Timeline>
                  <Moment
                    icon="send"
                    tone="info"
                    what={
                      <>
                        <strong>Submitted</strong> by Viet Nam
                      </>
                    }
                    when="3 Nov 2026, 10:12"
                  />
                  <Moment
                    icon="back"
                    tone="warn"
                    what={
                      <>
                        <strong>Returned</strong> by ASEAN Secretariat
                      </>
                    }
                    when="5 Nov 2026"
                  >
                    Please say how results will be measured.
                  </Moment>
                  <Moment icon="check" tone="good" what={<strong>Adopted</strong>} when="20 Nov 2026" />
                </Timeline>
              </Panel>
              <Button onClick={() => setOpen(true)}>Open a dialog</Button>
            </>
          }
        />
        <ConfirmDialog
          open={open}
          title="Record a position"
          verb="Record no objection"
          onClose={() => setOpen(false)}
          onConfirm={() => setOpen(false)}
          sentence={
            <>
              Record <strong>no objection</strong> for <strong>Viet Nam</strong> on{' '}
              <strong>P-2026-014, revision 3</strong>.
            </>
          }
        />
      </Page>
    </main>
  )
}
