import type { DataSource } from 'typeorm'
import { transact } from '../../kernel/transaction.js'
import { SYSTEM } from '../../kernel/viewer.js'
import { loadCalendar } from './load.calendar.js'
import { loadCommitments } from './load.commitments.js'
import { loadInstitution } from './load.institution.js'
import { loadPlans } from './load.plans.js'
import { loadProjects } from './load.projects.js'
import { loadRecords } from './load.records.js'
import { readReference, type ReferenceData } from './reference.data.js'
import { type KindReport, Tally } from './tally.js'

/**
 * Loads the reference data in one transaction as the system: what is missing is written, what differs is changed, what
 * people recorded since is left alone. Answers per kind what became of the records, and what was skipped and why.
 * Running it again changes nothing.
 */
export async function loadReference(dataSource: DataSource, data: ReferenceData = readReference()): Promise<KindReport[]> {
  return transact(dataSource, SYSTEM, async (transaction) => {
    const loading = { transaction, data, tally: new Tally() }
    await loadInstitution(loading)
    await loadCalendar(loading)
    await loadPlans(loading)
    await loadProjects(loading)
    await loadCommitments(loading)
    await loadRecords(loading)
    return loading.tally.report()
  })
}
