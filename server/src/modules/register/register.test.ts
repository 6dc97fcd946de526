import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../kernel/viewer.js'
import { givenProposals, type Proposals } from '../../testing/given-proposals.js'
import { givenWorld, type World } from '../../testing/world.js'
import { append, EMPTY, rootOf } from './merkle.js'
import { isSignedBy, readHead } from './register-head.js'

let world: World
let proposals: Proposals
let vietNam: Viewer, desk: Viewer, chair: Viewer, thailand: Viewer, japan: Viewer

beforeAll(async () => {
  world = await givenWorld()
  proposals = givenProposals(world)
  vietNam = await world.viewer('viet-nam', 'focal_point')
  desk = await world.viewer('asean-secretariat', 'desk_officer')
  chair = await world.viewer('cambodia', 'chair')
  thailand = await world.viewer('thailand', 'senior_official')
  japan = await world.viewer('japan', 'partner_focal_point')
})
afterAll(() => world.close())

async function tabled(author = vietNam, more: object = {}, meetingId = 'hcs-23-planned'): Promise<string> {
  const { code } = await proposals.draft(author, more)
  await proposals.fill(author, code)
  await proposals.act(author, 'submitProposal', code)
  await proposals.act(desk, 'circulateProposal', code, { checklist: [], commentsCloseAt: '2099-01-01T10:00:00Z' })
  await proposals.act(desk, 'tableProposal', code, { meetingId })
  return code
}

const decisionOf = async (code: string) => {
  const rows = await world.owner.query(`select d.* from decision d join proposal p on p.id = d.proposal_id where p.code = $1 order by seq`, [code])
  return rows
}

describe('the register', () => {
  it('enters each closed round once, whatever its outcome, under a number that follows the last', async () => {
    const [adopted, deferred, withdrawn] = [await tabled(), await tabled(), await tabled()]
    await proposals.states(thailand, adopted, 'NO_OBJECTION')
    await proposals.act(chair, 'adoptProposal', adopted)
    await proposals.act(chair, 'deferProposal', deferred, { reason: 'Next time.' })
    await proposals.act(vietNam, 'withdrawProposal', withdrawn, { reason: 'Not needed.' })
    const rows = await world.owner.query(`select seq, number, outcome, entry, prev_hash, leaf_hash from decision order by seq`)
    expect(rows.map((row: any) => row.outcome)).toEqual(['ADOPTED', 'DEFERRED', 'WITHDRAWN'])
    const year = new Date().getFullYear()
    expect(rows.map((row: any) => row.number)).toEqual([`D-${year}-001`, `D-${year}-002`, `D-${year}-003`])
    expect(rows[1].prev_hash).toBe(rows[0].leaf_hash)
    expect(JSON.parse(rows[2].entry)).toMatchObject({ seq: 3, outcome: 'WITHDRAWN', body: 'accsm', previous: rows[1].leaf_hash })
  })

  it('signs a head over all entries with each of them', async () => {
    const leaves = await world.owner.query(`select leaf_hash from decision order by seq`)
    const heads = await world.owner.query(`select h.*, k.public_key from register_head h join register_key k on k.id = h.key_id order by size`)
    let tree = EMPTY
    for (const [index, head] of heads.entries()) {
      tree = append(tree, leaves[index].leaf_hash)
      expect(readHead(head.note)).toMatchObject({ size: index + 1, root: rootOf(tree), at: head.at })
      expect(isSignedBy(head.note, head.public_key)).toBe(true)
      expect(isSignedBy(head.note.replace(`\n${index + 1}\n`, `\n${index + 2}\n`), head.public_key)).toBe(false)
    }
  })

  it('keeps the text as decided, the positions and the way there', async () => {
    const [{ id }] = await decisionOf((await world.owner.query(`select p.code from decision d join proposal p on p.id = d.proposal_id where seq = 1`))[0].code)
    const parts = await world.owner.query(`select kind, tier, content from decision_part where decision_id = $1 order by kind`, [id])
    const of = (kind: string) => JSON.parse(parts.find((part: any) => part.kind === kind).content)
    expect(parts.map(({ kind, tier }: any) => [kind, tier])).toEqual([
      ['events', 'ams'], ['positions', 'ams'], ['summary', 'public'], ['text', 'ams'], ['trail', 'ams'],
    ])
    expect(of('summary')).toMatchObject({ title_en: 'Workshop on service ethics', title_vi: 'Hội thảo về đạo đức công vụ', text_vi: null, proposed_by: 'viet-nam' })
    expect(of('text').concept_note).toMatchObject({ problem: 'Codes of conduct differ.' })
    expect(of('positions').positions).toMatchObject([{ delegation_id: 'thailand', kind: 'NO_OBJECTION', number: 1 }])
    expect(of('trail')).toMatchObject({ rule: { version: 1 }, round: { outcome: 'ADOPTED', meeting_id: 'hcs-23-planned' } })
    expect(of('trail').electorate).toHaveLength(11)
  })

  it('is whole although a partner closes the round who may not see its positions', async () => {
    const code = await tabled(japan, { workPlanId: 'accsm3-2026-2030', audience: 'AMS_PLUS' }, 'hcs3-7')
    await proposals.states(thailand, code, 'OBJECT', 'Not yet.')
    await proposals.act(japan, 'withdrawProposal', code, { reason: 'We withdraw.' })
    const [decision] = await decisionOf(code)
    const [{ content }] = await world.owner.query(`select content from decision_part where decision_id = $1 and kind = 'positions'`, [decision.id])
    expect(JSON.parse(content).positions).toMatchObject([{ delegation_id: 'thailand', kind: 'OBJECT', text: 'Not yet.' }])
  })

  it('names the decision that a later one changes', async () => {
    const code = await tabled()
    await proposals.act(chair, 'deferProposal', code, { reason: 'Next time.' })
    await proposals.act(desk, 'tableProposal', code, { meetingId: 'hcs-23-planned' })
    await proposals.act(chair, 'adoptProposal', code)
    const [first, second] = await decisionOf(code)
    expect(second.changes_id).toBe(first.id)
  })

  it('cannot be changed, deleted from or emptied, by the owner of the tables either', async () => {
    for (const table of ['decision', 'decision_part', 'register_head', 'register_key']) {
      const column = { decision: 'number', decision_part: 'salt', register_head: 'root', register_key: 'since' }[table]
      await expect(world.owner.query(`update ${table} set ${column} = ${column}`)).rejects.toThrow('append-only')
      await expect(world.owner.query(`delete from ${table}`)).rejects.toThrow('append-only')
      await expect(world.owner.query(`truncate ${table} cascade`)).rejects.toThrow('append-only')
    }
  })

  it('is one chain without a gap when many rounds close at once', async () => {
    const codes = []
    for (let count = 0; count < 8; count += 1) codes.push(await tabled())
    const answers = await Promise.all(codes.map((code) => proposals.act(chair, 'deferProposal', code, { reason: 'All at once.' })))
    expect(answers.map((answer) => answer.__typename)).toEqual(codes.map(() => 'RoundStepOk'))
    const rows = await world.owner.query(`select seq, number, prev_hash, leaf_hash from decision order by seq`)
    rows.slice(1).forEach((row: any, index: number) => expect([row.seq, row.prev_hash]).toEqual([rows[index].seq + 1, rows[index].leaf_hash]))
    expect(new Set(rows.map((row: any) => row.number)).size).toBe(rows.length)
  })
})
