import type { Reader } from '../kernel/unit.js'

/** Something adopted: a plan, a project or an instrument. */
export interface AdoptedRow {
  kind: 'plan' | 'project' | 'instrument'
  /** Key of the plan or code of the project; null for an instrument, which has no page. */
  address: string | null
  nameEn: string | null
  nameVi: string | null
  on: string
  meetingId: string | null
  issuer: string | null
  /** Number in the register of decisions; null for what was adopted elsewhere. */
  number: string | null
  isDemo: boolean
  sources: string[]
}

/** What a source reports or the register records as adopted, as far as the reader may see, latest first; 300 at most. */
export async function listAdopted(reads: Reader): Promise<AdoptedRow[]> {
  return reads.rows<AdoptedRow>({
    name: 'public.adopted',
    text: `select * from (
        select 'plan' as kind, id as address, name_en, name_vi, adopted_on as "on", adopted_at_id as meeting_id,
          null as issuer, null as number, is_demo, sources
        from work_plan where adopted_on is not null
        union all
        select 'instrument', null, name_en, name_vi, dated, null, issuer, null, false, sources
        from instrument where status = 'adopted' and dated is not null and level = 'regional'
        union all
        select 'project', p.code, p.title_en, p.title_vi, f.effective_on, p.mandate ->> 'meetingId', null,
          (select d.number from decision d where d.proposal_id = p.proposal_id and d.outcome like 'ADOPTED%' order by d.seq desc limit 1), p.is_demo, p.sources
        from project p join lateral (select effective_on from project_fact f where f.project_id = p.id and f.field = 'mandate'
          order by f.recorded_at desc limit 1) f on true
        where p.mandate ->> 'meetingId' is not null
      ) adopted order by partial_start("on") desc, kind, name_en limit 300`,
  })
}
