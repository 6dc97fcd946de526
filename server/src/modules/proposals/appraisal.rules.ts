import type { InEveryLanguage } from '../../kernel/languages.js'

/** The points that the Secretariat appraises, after the ASEAN project cycle: template, relevance, effectiveness. */
export const APPRAISAL_POINTS: { key: string; asks: InEveryLanguage }[] = [
  { key: 'TEMPLATE', asks: { en: 'Every part of the template is filled in.', vi: 'Điền đủ các mục của mẫu đề xuất.' } },
  { key: 'PLAN', asks: { en: 'It fits the work plan and its area.', vi: 'Phù hợp với kế hoạch làm việc và lĩnh vực.' } },
  { key: 'MANDATE', asks: { en: 'It lies within the mandate of the body.', vi: 'Thuộc chức năng của cơ chế hợp tác.' } },
  { key: 'RESULTS', asks: { en: 'It says how results are reached, not only activities.', vi: 'Nêu cách đạt kết quả, không chỉ liệt kê hoạt động.' } },
  { key: 'INDICATORS', asks: { en: 'Its indicators can be measured.', vi: 'Các chỉ số có thể đo lường được.' } },
  { key: 'PARTICIPATION', asks: { en: 'Participation is clear: all states, or a list with a reason.', vi: 'Xác định rõ các nước tham gia: tất cả, hoặc danh sách kèm lý do.' } },
  { key: 'FUNDING', asks: { en: 'Funding is named with its source.', vi: 'Nêu rõ kinh phí và nguồn.' } },
  { key: 'NO_DUPLICATE', asks: { en: 'It does not repeat a project of the plan.', vi: 'Không trùng với dự án đã có trong kế hoạch.' } },
]
