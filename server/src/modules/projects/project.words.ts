import type { InEveryLanguage } from '../../kernel/languages.js'
import type { FactField } from './project.fields.js'
import type { Bucket } from './project.rules.js'

/** The public groups in words. */
export const BUCKET_WORDS: Record<Bucket, InEveryLanguage> = {
  COMPLETED: { en: 'completed', vi: 'đã hoàn thành' },
  ONGOING_OR_ANNUAL: { en: 'ongoing or annual', vi: 'đang triển khai hoặc thường niên' },
  PLANNED: { en: 'planned', vi: 'đang được lên kế hoạch' },
}

export const PROJECT_KIND_WORDS: Record<string, InEveryLanguage> = {
  project: { en: 'project', vi: 'dự án' },
  activity: { en: 'activity', vi: 'hoạt động' },
  study: { en: 'study', vi: 'nghiên cứu' },
  series: { en: 'series', vi: 'chuỗi hoạt động' },
  resource: { en: 'standing resource', vi: 'nguồn lực thường trực' },
  network_activity: { en: 'training-network activity', vi: 'hoạt động của mạng lưới đào tạo' },
}

/** The fields of a project in words, as history names them. */
export const FIELD_WORDS: Record<FactField, InEveryLanguage> = {
  title_en: { en: 'Title in English', vi: 'Tên tiếng Anh' },
  title_vi: { en: 'Title in Vietnamese', vi: 'Tên tiếng Việt' },
  summary_en: { en: 'Summary in English', vi: 'Tóm tắt tiếng Anh' },
  summary_vi: { en: 'Summary in Vietnamese', vi: 'Tóm tắt tiếng Việt' },
  kind: { en: 'Kind', vi: 'Loại' },
  proposer_id: { en: 'Proposed by', vi: 'Bên đề xuất' },
  lead_id: { en: 'Lead', vi: 'Chủ trì' },
  lead_agency_id: { en: 'Lead agency', vi: 'Cơ quan chủ trì' },
  co_lead_ids: { en: 'Co-leads', vi: 'Đồng chủ trì' },
  participation: { en: 'Participating states', vi: 'Các nước tham gia' },
  participant_ids: { en: 'States that take part', vi: 'Danh sách nước tham gia' },
  participation_reason: { en: 'Why not all states take part', vi: 'Lý do không phải tất cả các nước tham gia' },
  partner_ids: { en: 'Partners', vi: 'Đối tác' },
  area_id: { en: 'Area', vi: 'Lĩnh vực' },
  pillar_links: { en: 'Community pillars', vi: 'Trụ cột Cộng đồng' },
  recurring: { en: 'Recurring', vi: 'Lặp lại' },
  planned_start: { en: 'Planned start', vi: 'Dự kiến bắt đầu' },
  planned_end: { en: 'Planned end', vi: 'Dự kiến kết thúc' },
  revised_start: { en: 'Revised start', vi: 'Bắt đầu (điều chỉnh)' },
  revised_end: { en: 'Revised end', vi: 'Kết thúc (điều chỉnh)' },
  actual_start: { en: 'Began', vi: 'Thực tế bắt đầu' },
  actual_end: { en: 'Ended', vi: 'Thực tế kết thúc' },
  venue: { en: 'Venue', vi: 'Địa điểm' },
  mandate: { en: 'Mandate', vi: 'Căn cứ' },
  note: { en: 'Note', vi: 'Ghi chú' },
  status: { en: 'Status', vi: 'Tình trạng' },
  funding: { en: 'Funding', vi: 'Kinh phí' },
  budget_note: { en: 'Budget note', vi: 'Ghi chú kinh phí' },
  documents: { en: 'Documents', vi: 'Tài liệu' },
  aliases: { en: 'Earlier titles', vi: 'Tên gọi khác' },
}
