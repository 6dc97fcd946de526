import { transact } from '../kernel/transaction.js'
import { SYSTEM } from '../kernel/viewer.js'
import { grantOffice } from '../modules/sessions/administration.commands.js'
import { textOrNull, withDatabase, WrongUsage, type Command, type Values } from './command.js'
import { OFFICE_OPTIONS, officeOf } from './office.options.js'

export const grant: Command = {
  says: 'grants an office; rights come from it while it lasts, and from nothing else',
  options: {
    ...OFFICE_OPTIONS,
    body: { type: 'string', value: 'id', says: 'in one body only, for example accsm-plus-3' },
    name: { type: 'string', value: 'name', says: "the person's name, for an account that is nobody's yet" },
    'title-en': { type: 'string', value: 'text', says: 'title in English' },
    'title-vi': { type: 'string', value: 'text', says: 'title in Vietnamese' },
    from: { type: 'string', value: 'instant', says: 'ISO 8601 with a zone; now when left out' },
    to: { type: 'string', value: 'instant', says: 'ISO 8601 with a zone; open when left out' },
  },
  run: async (values, env) => {
    const office = {
      ...officeOf(values),
      bodyId: textOrNull(values, 'body'),
      name: textOrNull(values, 'name'),
      title: { en: textOrNull(values, 'title-en'), vi: textOrNull(values, 'title-vi') },
      from: instant(values, 'from'),
      to: instant(values, 'to'),
    }
    const granted = await withDatabase(env, ({ dataSource }) => transact(dataSource, SYSTEM, (system) => grantOffice(system, office)))
    return { json: granted, lines: [`granted: ${office.kind} of ${office.delegationId} to ${office.login}`] }
  },
}

function instant(values: Values, name: string): string | null {
  const given = textOrNull(values, name)
  if (given && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(given)) {
    throw new WrongUsage(`--${name} is an instant with a zone, for example 2026-12-01T09:00+07:00.`)
  }
  return given
}
