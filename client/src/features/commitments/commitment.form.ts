import type { AudienceTier, CommitmentKind } from '@mufakat/schema'

/** A commitment as it is being written: texts as typed, keys of what is chosen, empty for nothing. */
export interface CommitmentForm {
  delegation: string
  kind: CommitmentKind
  textEn: string
  textVi: string
  verbVi: string
  body: string
  meeting: string
  madeAt: string
  instrument: string
  paragraph: string
  due: string
  indicator: string
  audience: AudienceTier
}

export const EMPTY_COMMITMENT: CommitmentForm = {
  delegation: '',
  kind: 'COMMITMENT',
  textEn: '',
  textVi: '',
  verbVi: '',
  body: '',
  meeting: '',
  madeAt: '',
  instrument: '',
  paragraph: '',
  due: '',
  indicator: '',
  audience: 'AMS_PLUS',
}

/** What the server is told: words trimmed, nothing for what is empty, a paragraph only with its instrument. */
export function commitmentInput(form: CommitmentForm, ownKey: string) {
  const said = (text: string) => text.trim() || null
  return {
    delegation: form.delegation || ownKey,
    kind: form.kind,
    textEn: form.textEn,
    textVi: said(form.textVi),
    verbVi: said(form.verbVi),
    body: said(form.body),
    meeting: said(form.meeting),
    madeAt: form.meeting ? null : said(form.madeAt),
    instrument: said(form.instrument),
    paragraph: form.instrument ? said(form.paragraph) : null,
    due: said(form.due),
    indicator: said(form.indicator),
    audience: form.audience,
  }
}

/** Whether anybody could tell that it was kept. */
export const isMeasurable = (form: Pick<CommitmentForm, 'due' | 'indicator'>): boolean =>
  form.due.trim() !== '' || form.indicator.trim() !== ''
