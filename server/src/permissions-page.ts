import { ACCESS } from './access.js'
import { WORKFLOWS, type Workflow } from './action-tables.js'
import type { AccessRule } from './kernel/access-rules.js'

const RULES: Record<AccessRule, string> = {
  anyone: 'the same answer for every viewer',
  wall: 'only rows that the database shows this viewer',
  own: "the viewer's own things only",
  policy: 'one of the tables above judges the call',
  secretariat: 'the Secretariat only',
}

/** docs/permissions.md: who may do what and see what, printed from the tables that decide it. */
export function permissionsPage(): string {
  return [
    '# Who may do what, and who sees what',
    '',
    'Printed from the tables that decide it (`pnpm schema`); never edited.',
    '',
    ...WORKFLOWS.flatMap(workflowLines),
    '## Who may read a record',
    '',
    '| tier | who |',
    '| --- | --- |',
    '| public | everybody |',
    "| ams_plus | member states, the Secretariat, and the body's partners or only those named |",
    '| ams | member states and the Secretariat; a partner its own |',
    '| secretariat | the owning delegation and the Secretariat |',
    '| delegation | the owning delegation only |',
    '',
    'The database enforces it (`may_read`); `mayRead` says the same in TypeScript; a test holds the two together.',
    '',
    '## What guards each field of the API',
    '',
    ...(Object.keys(RULES) as AccessRule[]).flatMap(ruleLines),
  ].join('\n')
}

function workflowLines({ title, actions, words }: Workflow): string[] {
  return [
    `## ${title}`,
    '',
    '| act | by | while it is | becomes |',
    '| --- | --- | --- | --- |',
    ...Object.values(actions).map((row) => {
      const by = row.by.map((role) => words.roles[role]!.en).join('; ')
      const from = row.from.map((state) => words.states[state]!.en).join('; ')
      return `| ${row.act.en} | ${by} | ${from} | ${row.becomes ? words.states[row.becomes]!.en : ''} |`
    }),
    '',
  ]
}

function ruleLines(rule: AccessRule): string[] {
  const byType = new Map<string, string[]>()
  for (const [field, its] of Object.entries(ACCESS).sort()) {
    const [type, name] = field.split('.') as [string, string]
    if (its === rule) byType.set(type, [...(byType.get(type) ?? []), name])
  }
  return [`**${rule}**: ${RULES[rule]}`, '', ...[...byType].map(([type, names]) => `- ${type}: ${names.join(', ')}`), '']
}
