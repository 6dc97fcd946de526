import { instantInWords } from '../../kernel/date-words.js'
import { invalid, Refusal } from '../../kernel/refusals.js'
import { problem } from '../../kernel/text.js'

/** Refusals that an act on an office can meet, beside those of its table. */

export function handedOverAlready({ name, fromAt }: { name: string | null; fromAt: Date }): Refusal {
  return new Refusal(
    'WrongState',
    {
      en: `It is handed over to ${name ?? 'another official'} already, from ${instantInWords(fromAt, 'en')}.`,
      vi: `Chức vụ đã được bàn giao cho ${name ?? 'người khác'}, từ ${instantInWords(fromAt, 'vi')}.`,
    },
    { en: 'Take that handover back first, while it has not begun.', vi: 'Hãy rút lại việc bàn giao đó trước khi nó bắt đầu.' },
    { state: 'HELD', allowedFrom: ['HELD'] },
  )
}

export function actsForAnother(): Refusal {
  return new Refusal(
    'NotAllowed',
    { en: 'Who acts for another cannot hand the office on.', vi: 'Người được ủy quyền không thể chuyển giao tiếp chức vụ.' },
    { en: 'Ask the official who entrusted it.', vi: 'Hãy đề nghị người đã ủy quyền.' },
  )
}

export function notEntrustable(): Refusal {
  return new Refusal(
    'NotAllowed',
    { en: 'Only the offices of head and senior official can be entrusted to another for a time.', vi: 'Chỉ chức vụ người đứng đầu và quan chức cấp cao mới được ủy quyền tạm thời.' },
    { en: 'Hand the office over instead.', vi: 'Hãy bàn giao chức vụ.' },
  )
}

export function noSuchPerson(path: string[]): Refusal {
  return fault(
    path,
    { en: 'There is no such person who can sign in.', vi: 'Không có người này hoặc người này chưa có tài khoản.' },
    { en: 'Choose a person from the list, or invite one by name and login.', vi: 'Chọn một người trong danh sách, hoặc mời bằng họ tên và tên đăng nhập.' },
  )
}

export function ofAnotherDelegation(path: string[], name: string): Refusal {
  return fault(
    path,
    { en: `${name} belongs to another delegation.`, vi: `${name} thuộc đoàn khác.` },
    { en: 'Choose an official of the same delegation.', vi: 'Chọn một cán bộ của cùng đoàn.' },
  )
}

export function holdsItAlready(path: string[], name: string): Refusal {
  return fault(
    path,
    { en: `${name} holds this office already.`, vi: `${name} đang giữ chức vụ này.` },
    { en: 'Choose somebody else.', vi: 'Chọn người khác.' },
  )
}

export function loginTaken(path: string[], login: string): Refusal {
  return fault(
    path,
    { en: `The login ${login} is taken.`, vi: `Đã có tên đăng nhập ${login}.` },
    { en: 'Choose the person from the list, or another login.', vi: 'Chọn người đó trong danh sách, hoặc dùng tên đăng nhập khác.' },
  )
}

export function entrustedAlready(name: string): Refusal {
  return fault(
    ['from'],
    { en: `${name} acts in this office within that time.`, vi: `${name} đang được ủy quyền chức vụ này trong khoảng thời gian đó.` },
    { en: 'End that first, or choose another time.', vi: 'Hãy kết thúc ủy quyền đó trước, hoặc chọn thời gian khác.' },
  )
}

export function comesBack(name: string): Refusal {
  return fault(
    ['personId'],
    {
      en: `${name} has entrusted an office to you within that time: authority would go in a circle.`,
      vi: `${name} đã ủy quyền chức vụ cho bạn trong khoảng thời gian đó: thẩm quyền sẽ quay vòng.`,
    },
    { en: 'End that first, or entrust the office to somebody else.', vi: 'Hãy kết thúc ủy quyền đó trước, hoặc ủy quyền cho người khác.' },
  )
}

export function notOfThisDelegation(): Refusal {
  return fault(
    ['kind'],
    { en: 'This delegation has no such office.', vi: 'Đoàn này không có chức vụ như vậy.' },
    { en: 'Choose an office from the list.', vi: 'Chọn một chức vụ trong danh sách.' },
  )
}

function fault(path: string[], reason: { en: string; vi: string }, remedy: { en: string; vi: string }): Refusal {
  return invalid([problem(path, reason, remedy)])
}
