import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Transaction } from '../../kernel/transaction.js'
import { asTamperer, givenDecisions } from '../../testing/given-decisions.js'
import { givenWorld, type World } from '../../testing/world.js'
import { enterDecision } from './decision.commands.js'
import { leafHash } from './merkle.js'
import { newestHead } from './register.store.js'
import { brokenInWords, verifyRegister } from './verify.js'

let world: World
let numbers: string[]
let kept: string

beforeAll(async () => {
  world = await givenWorld()
  const given = await givenDecisions(world)
  const thailand = await world.viewer('thailand', 'senior_official')
  const code = await given.tabled()
  await given.states(thailand, code, 'SUPPORT_WITH_COMMENT', 'We help.')
  await given.act(given.chair, 'adoptProposal', code)
  numbers = [await given.numberOf(code), await given.deferred(), await given.adopted(), await given.adopted(), await given.deferred()]
  kept = await asTamperer(world, async (hand) => (await newestHead(hand))!.note)
})
afterAll(() => world.close())

/** The first fault that a verification names after a tampering; with the head that a delegation kept, when given. */
const foundAfter = (tamper: (hand: Transaction) => Promise<unknown>, head: string | null = null) =>
  asTamperer(world, async (hand) => {
    await tamper(hand)
    const { broken } = await verifyRegister(hand, head)
    return broken[0] ? { number: broken[0].number, seq: broken[0].seq, words: brokenInWords(broken[0]) } : null
  })

/** Takes the newest decisions away without a trace: entries, heads, rounds, the counters. */
async function takeBack(hand: Transaction, from: number): Promise<string[]> {
  const rounds = await hand.rows<{ id: string }>(
    `update round set state = 'OPEN', closed_at = null, outcome = null where id in (select round_id from decision where seq >= $1) returning id`, [from],
  )
  await hand.rows(`delete from decision_part where decision_id in (select id from decision where seq >= $1)`, [from])
  await hand.rows(`delete from decision where seq >= $1`, [from])
  await hand.rows(`delete from register_head where size >= $1`, [from])
  await hand.rows(`update code_counter set last = $1 where series = 'register' or series like 'D-%'`, [from - 1])
  return rounds.map(({ id }) => id)
}

const close = async (hand: Transaction, roundId: string, outcome: string) => {
  await hand.rows(`update round set state = 'CLOSED', closed_at = now(), outcome = $2 where id = $1`, [roundId, outcome])
  await enterDecision(hand, roundId)
}

describe('a verification of the register', () => {
  it('finds nothing where nothing was touched, with a kept head and without', async () => {
    expect(await foundAfter(async () => undefined)).toBeNull()
    expect(await foundAfter(async () => undefined, kept)).toBeNull()
  })

  it('finds an edit: of an entry, of a part, of a position that it was made of, of the text that was decided', async () => {
    const entry = await foundAfter((hand) => hand.rows(`update decision set entry = replace(entry, 'DEFERRED', 'ADOPTED'), outcome = 'ADOPTED' where seq = 2`))
    expect(entry).toMatchObject({ number: numbers[1] })
    const part = await foundAfter((hand) => hand.rows(`update decision_part set content = replace(content, 'We help', 'We host') where kind = 'positions'`))
    expect(part).toMatchObject({ number: numbers[0] })
    const position = await foundAfter((hand) => hand.rows(`update position set text = 'We host.'`))
    expect(position).toMatchObject({ number: numbers[0], words: expect.stringContaining('positions.positions.0.text') })
    const text = await foundAfter((hand) => hand.rows(`update proposal_revision v set concept_note = jsonb_set(concept_note, '{problem}', '"Other."')
      from decision d where d.proposal_id = v.proposal_id and d.seq = 3`))
    expect(text).toMatchObject({ number: numbers[2], words: expect.stringContaining('text.concept_note.problem') })
  })

  it('finds an edit although its hash was computed again', async () => {
    const found = await foundAfter(async (hand) => {
      const [row] = await hand.rows<{ entry: string }>(`select entry from decision where seq = 2`)
      const entry = row!.entry.replace('DEFERRED', 'ADOPTED')
      await hand.rows(`update decision set entry = $1, leaf_hash = $2, outcome = 'ADOPTED' where seq = 2`, [entry, leafHash(entry)])
      await hand.rows(`update decision set prev_hash = $1 where seq = 3`, [leafHash(entry)])
    })
    expect(found).toMatchObject({ number: numbers[1], words: expect.stringContaining('is not what its head was signed over') })
  })

  it('finds a deletion', async () => {
    const found = await foundAfter(async (hand) => {
      await hand.rows(`delete from decision_part where decision_id = (select id from decision where seq = 3)`)
      await hand.rows(`delete from decision where seq = 3`)
    })
    expect(found).toMatchObject({ seq: 3, number: null, words: 'Entry 3 is missing.' })
  })

  it('finds an insertion', async () => {
    const found = await foundAfter((hand) => hand.rows(`insert into decision select gen_random_uuid(), 6, 'D-1999-001', body_id, outcome, decided_at,
      gen_random_uuid(), proposal_id, null, recorded_at, replace(entry, number, 'D-1999-001'), repeat('a', 64), leaf_hash, tier, delegation_id, shared_with
      from decision where seq = 5`))
    expect(found).toMatchObject({ number: 'D-1999-001' })
  })

  it('finds another order', async () => {
    const found = await foundAfter((hand) => hand.rows(`alter table decision drop constraint decision_seq_key cascade`)
      .then(() => hand.rows(`update decision set seq = 7 - seq where seq in (3, 4)`)))
    expect(found).toMatchObject({ seq: 3, number: numbers[3] })
  })

  it('finds a swap: of the parts of two decisions, of two outcomes', async () => {
    const parts = await foundAfter(async (hand) => {
      const two = await hand.rows<{ id: string; salt: string; content: string }>(`select d.id, p.salt, p.content from decision d
        join decision_part p on p.decision_id = d.id and p.kind = 'summary' where d.seq in (3, 4) order by d.seq`)
      for (const [index, { id }] of two.entries()) {
        await hand.rows(`update decision_part set salt = $2, content = $3 where decision_id = $1 and kind = 'summary'`, [id, two[1 - index]!.salt, two[1 - index]!.content])
      }
    })
    expect(parts).toMatchObject({ number: numbers[2] })
    const outcomes = await foundAfter((hand) => hand.rows(`update round set outcome = case outcome when 'ADOPTED' then 'DEFERRED' else 'ADOPTED' end
      where id in (select round_id from decision where seq in (2, 3))`))
    expect(outcomes).toMatchObject({ number: numbers[1], words: expect.stringContaining('trail.round.outcome') })
  })

  it('finds a changed time: of a decision, of a round, of a head', async () => {
    const later = `interval '1 microsecond'`
    expect(await foundAfter((hand) => hand.rows(`update decision set decided_at = decided_at + ${later} where seq = 4`))).toMatchObject({ number: numbers[3] })
    expect(await foundAfter((hand) => hand.rows(`update round set closed_at = closed_at + ${later}
      where id = (select round_id from decision where seq = 4)`))).toMatchObject({ number: numbers[3] })
    expect(await foundAfter((hand) => hand.rows(`update register_head set at = at + interval '1 second' where size = 4`))).toMatchObject({ number: numbers[3] })
  })

  it('finds a tail that was cut off carelessly, and by a kept head one that left no trace', async () => {
    expect(await foundAfter((hand) => hand.rows(`delete from decision where seq >= 4`))).toMatchObject({ seq: 4 })
    expect(await foundAfter((hand) => takeBack(hand, 4))).toBeNull()
    expect(await foundAfter((hand) => takeBack(hand, 4), kept)).toMatchObject({ seq: 4, words: expect.stringContaining('the kept head counts 5 decisions') })
  })

  it('finds by a kept head a past that was put back and went on in another way', async () => {
    const rollBack = async (hand: Transaction) => {
      const [, last] = await takeBack(hand, 4)
      await takeBack(hand, 4)
      await close(hand, last!, 'NOT_ADOPTED')
    }
    expect(await foundAfter(rollBack)).toBeNull()
    expect(await foundAfter(rollBack, kept)).toMatchObject({ seq: 5, words: expect.stringContaining('is missing') })
  })

  it('finds by a kept head a fork of the same length, signed by the operator with the right key', async () => {
    const fork = async (hand: Transaction) => {
      for (const id of await takeBack(hand, 4)) await close(hand, id, 'NOT_ADOPTED')
    }
    expect(await foundAfter(fork)).toBeNull()
    expect(await foundAfter(fork, kept)).toMatchObject({ seq: 5, words: expect.stringContaining('was rewritten') })
  })

  it('finds a closed round that was never entered', async () => {
    const found = await foundAfter((hand) => hand.rows(`insert into round (id, code, proposal_id, body_id, decision_rule_id, state, opened_number, opened_at,
      closed_at, outcome) select gen_random_uuid(), 'R-0000-001', proposal_id, body_id, decision_rule_id, state, opened_number, opened_at, closed_at, outcome
      from round where state = 'CLOSED' limit 1`))
    expect(found).toMatchObject({ seq: 6, words: expect.stringContaining('R-0000-001') })
  })

  it('refuses a kept head that was changed, or signed with another key', async () => {
    expect(await foundAfter(async () => undefined, kept.replace('\n5\n', '\n4\n'))).toMatchObject({ words: expect.stringContaining('false signature') })
    expect(await foundAfter(async () => undefined, 'good morning')).toMatchObject({ words: expect.stringContaining('cannot be read') })
  })
})
