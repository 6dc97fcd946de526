import type { DataSource } from 'typeorm'
import { transact, type Transaction } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { steadyId } from '../reference/steady-id.js'
import { put } from '../reference/put.js'
import { PERSONAS, type PersonaRow } from './personas.js'

/** The same in every database. */
export const personaPersonId = (key: string) => steadyId('persona', key, 'person')
export const personaAccountId = (key: string) => steadyId('persona', key, 'account')
export const personaContributorId = (key: string) => steadyId('persona', key, 'contributor')
export const personaOfficeId = (key: string) => steadyId('persona', key, 'office')

/**
 * Writes the demonstration's people, offices and accounts where they are missing. An office that somebody has ended since
 * stays ended. Needs the reference data.
 */
export async function loadPersonas(dataSource: DataSource): Promise<void> {
  await transact(dataSource, SYSTEM, async (transaction) => {
    for (const persona of PERSONAS) await load(transaction, persona)
  })
}

async function load(transaction: Transaction, persona: PersonaRow): Promise<void> {
  const { key, name, agencyId, delegationId, bodyId, office, title, role, fromAt, toAt } = persona
  const personId = personaPersonId(key)
  await put(transaction, 'person', ['id'], {
    id: personId, name, agencyId, roleEn: role?.en ?? null, roleVi: role?.vi ?? null, isDemo: true, delegationId, ...audienceOf(persona),
  })
  await transaction.rows(
    `insert into office (id, person_id, delegation_id, body_id, kind, title_en, title_vi, from_at, to_at, granted_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'demonstration') on conflict (id) do nothing`,
    [personaOfficeId(key), personId, delegationId, bodyId, office, title.en, title.vi, fromAt, toAt],
  )
  await transaction.rows(
    `insert into account (id, person_id, login, created_at) values ($1, $2, $3, now()) on conflict (id) do nothing`,
    [personaAccountId(key), personId, `${key}@demo`],
  )
  if (office === 'contributor') await loadContributor(transaction, persona)
}

/** Invited by the focal point of their delegation, who stands before them in the list. */
async function loadContributor(transaction: Transaction, { key, delegationId, role, fromAt }: PersonaRow): Promise<void> {
  const focalPoint = PERSONAS.find((each) => each.delegationId === delegationId && each.office === 'focal_point')!
  await transaction.rows(
    `insert into contributor (id, delegation_id, person_id, ministry, email, login, invited_at, invited_by)
     values ($1, $2, $3, $4, $5, $5, $6, $7) on conflict do nothing`,
    [
      personaContributorId(key), delegationId, personaPersonId(key), `${role!.en} (${role!.vi})`, `${key}@demo`, fromAt, personaPersonId(focalPoint.key),
    ],
  )
}

/** Working contacts of the +3 are known to its partners; other officials of the member states to one another. */
function audienceOf({ office, delegationId, bodyId }: PersonaRow): { tier: string; bodyId: string | null } {
  if (office === 'contributor') return { tier: 'delegation', bodyId: null }
  if (delegationId === 'australia') return { tier: 'ams_plus', bodyId }
  const isContact = office === 'focal_point' || office === 'partner_focal_point' || office === 'desk_officer' || office === 'chair'
  return isContact ? { tier: 'ams_plus', bodyId: 'accsm-plus-3' } : { tier: 'ams', bodyId: null }
}
