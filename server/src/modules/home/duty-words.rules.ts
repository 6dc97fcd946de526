import type { InEveryLanguage } from '../../kernel/languages.js'

/** Groups of duties, in the order in which they are shown. */
export const DUTY_GROUPS = ['DECIDE', 'RESPOND', 'REPORT', 'PREPARE', 'READ'] as const
export type DutyGroup = (typeof DUTY_GROUPS)[number]

/** Each rule that can put a line on somebody's home: its group, the verb of the line, and the rule in words. */
// prettier-ignore
export const DUTY_RULES = {
  appraise:        { group: 'DECIDE',  verb: { en: 'Appraise', vi: 'Thẩm định' },                        rule: { en: 'A delegation submitted it; a desk officer returns it with reasons or circulates it.', vi: 'Một đoàn đã trình; cán bộ phụ trách trả lại kèm lý do hoặc gửi lấy ý kiến.' } },
  statePosition:   { group: 'DECIDE',  verb: { en: 'State your position on', vi: 'Nêu lập trường về' },  rule: { en: 'A round is open, your delegation counts in it and has said nothing yet.', vi: 'Vòng lấy ý kiến đang mở, đoàn của bạn được tính và chưa nêu lập trường.' } },
  renewPosition:   { group: 'DECIDE',  verb: { en: 'Confirm or change your position on', vi: 'Khẳng định hoặc thay đổi lập trường về' }, rule: { en: 'The text has changed in substance since your delegation stated its position.', vi: 'Văn bản đã thay đổi về nội dung sau khi đoàn của bạn nêu lập trường.' } },
  releasePosition: { group: 'DECIDE',  verb: { en: 'Release the national position on', vi: 'Công bố lập trường quốc gia về' }, rule: { en: 'Your focal point has verified what your delegation will say; only you can release it.', vi: 'Đầu mối đã xác nhận lập trường của đoàn; chỉ bạn mới công bố được.' } },
  closeRound:      { group: 'DECIDE',  verb: { en: 'Record the outcome of', vi: 'Ghi nhận kết quả của' }, rule: { en: 'It is on the table of a body that your delegation chairs.', vi: 'Đề xuất đang ở bàn nghị sự của cơ chế do đoàn bạn làm Chủ tịch.' } },
  table:           { group: 'DECIDE',  verb: { en: 'Put on the table', vi: 'Đưa ra cuộc họp' },           rule: { en: 'The deadline for comments has passed; the Secretariat or the Chair tables it at a meeting.', vi: 'Đã hết hạn góp ý; Ban Thư ký hoặc Chủ tịch đưa ra cuộc họp.' } },
  comment:         { group: 'RESPOND', verb: { en: 'Comment on', vi: 'Góp ý về' },                        rule: { en: 'It was circulated to you for comments, and your delegation has not commented yet.', vi: 'Đề xuất được gửi lấy ý kiến và đoàn của bạn chưa góp ý.' } },
  contribute:      { group: 'RESPOND', verb: { en: 'Give your comments on', vi: 'Góp ý trong nước về' },   rule: { en: 'Your focal point asks for your comments by this time, and you have not said anything yet.', vi: 'Đầu mối đề nghị bạn góp ý trước thời hạn này và bạn chưa góp ý.' } },
  answerComments:  { group: 'RESPOND', verb: { en: 'Answer the comments on', vi: 'Trả lời góp ý về' },    rule: { en: 'Other delegations commented on your proposal, and the threads are open.', vi: 'Các đoàn khác đã góp ý về đề xuất của bạn và chưa được khép lại.' } },
  mend:            { group: 'RESPOND', verb: { en: 'Mend and submit again', vi: 'Sửa và trình lại' },     rule: { en: 'It was returned to your delegation with reasons.', vi: 'Đề xuất được trả lại cho đoàn của bạn kèm lý do.' } },
  reportPromise:   { group: 'REPORT',  verb: { en: 'Report on', vi: 'Báo cáo về' },                       rule: { en: 'Your delegation promised it, and it is due within 60 days or overdue.', vi: 'Đoàn của bạn đã cam kết, đến hạn trong 60 ngày hoặc đã quá hạn.' } },
  reportOverdue:   { group: 'REPORT',  verb: { en: 'Report the status of', vi: 'Báo cáo tình trạng của' }, rule: { en: 'Your delegation leads it, and its planned end has passed.', vi: 'Đoàn của bạn chủ trì và đã quá ngày kết thúc dự kiến.' } },
  reportSilent:    { group: 'REPORT',  verb: { en: 'Report the status of', vi: 'Báo cáo tình trạng của' }, rule: { en: 'Your delegation leads it, and nothing was reported for 90 days.', vi: 'Đoàn của bạn chủ trì và không có báo cáo trong 90 ngày.' } },
  finishDraft:     { group: 'PREPARE', verb: { en: 'Finish and submit', vi: 'Hoàn thành và trình' },      rule: { en: 'Your delegation began this draft.', vi: 'Đoàn của bạn đã bắt đầu bản nháp này.' } },
  releaseRevision: { group: 'PREPARE', verb: { en: 'Finish and release the new revision of', vi: 'Hoàn thành và công bố bản sửa đổi của' }, rule: { en: 'Your delegation began a new revision; the others still discuss the earlier one.', vi: 'Đoàn của bạn đã bắt đầu bản sửa đổi mới; các đoàn khác vẫn thảo luận bản trước.' } },
  consolidate:     { group: 'PREPARE', verb: { en: 'Draw up and verify the national position on', vi: 'Tổng hợp và xác nhận lập trường quốc gia về' }, rule: { en: 'The consultation in your capital has closed, or everybody asked has answered.', vi: 'Đã hết hạn lấy ý kiến trong nước hoặc mọi người được hỏi đã trả lời.' } },
  briefPosition:   { group: 'PREPARE', verb: { en: "Prepare your senior official's position on", vi: 'Chuẩn bị lập trường cho quan chức cấp cao về' }, rule: { en: 'A round is open, and your delegation has no position on the present text.', vi: 'Vòng lấy ý kiến đang mở và đoàn của bạn chưa có lập trường về văn bản hiện tại.' } },
  readMention:     { group: 'READ',    verb: { en: 'Read the comment that mentions you on', vi: 'Đọc bình luận nhắc đến bạn về' }, rule: { en: 'Somebody mentioned you, and you have not answered in the thread.', vi: 'Có người nhắc đến bạn và bạn chưa trả lời trong chuỗi bình luận.' } },
  readInherited:   { group: 'READ',    verb: { en: 'Read the comment that mentions your predecessor on', vi: 'Đọc bình luận nhắc đến người tiền nhiệm về' }, rule: { en: 'Somebody mentioned the official whose office you took over, and neither of you has answered in the thread.', vi: 'Có người nhắc đến người mà bạn đã tiếp nhận chức vụ, và chưa ai trong hai người trả lời trong chuỗi bình luận.' } },
  readCirculated:  { group: 'READ',    verb: { en: 'Read', vi: 'Đọc' },                                   rule: { en: 'It is circulated to the delegations, and your senior officials will decide on it.', vi: 'Đề xuất đang được gửi lấy ý kiến và sẽ do các quan chức cấp cao quyết định.' } },
} as const satisfies Record<string, { group: DutyGroup; verb: InEveryLanguage; rule: InEveryLanguage }>

export type DutyRule = keyof typeof DUTY_RULES
