import type { InEveryLanguage } from '../../kernel/languages.js'
import type { SourceRow } from './source.store.js'

/** The five press articles that the reference data was first read from. */
const ARTICLES: Record<string, InEveryLanguage> = {
  '000_5ad1581d32190bce.txt': {
    en: 'Press report on the ACCSM+3 heads’ meeting, 5 August 2022', vi: 'Bài báo về Hội nghị những người đứng đầu nền công vụ ACCSM+3, ngày 5 tháng 8 năm 2022',
  },
  '001_573d288e21584373.txt': { en: 'Ha Noi Moi, 8 April 2021', vi: 'Báo Hà Nội mới, ngày 8 tháng 4 năm 2021' },
  '002_f46bbcbe3fa651f5.txt': { en: 'Press report, 20 December 2019', vi: 'Bài báo ngày 20 tháng 12 năm 2019' },
  '003_3c872e2a2f5db803.txt': { en: 'Thoi Dai, after the Vietnam News Agency, 3 August 2022', vi: 'Tạp chí Thời Đại, theo TTXVN, ngày 3 tháng 8 năm 2022' },
  '004_52760ea20e125b97.txt': { en: 'moha.gov.vn, conference of 24 March 2022', vi: 'moha.gov.vn, hội nghị ngày 24 tháng 3 năm 2022' },
}

const OURS: InEveryLanguage = {
  en: 'Wording of this product, not from a source', vi: 'Cách diễn đạt của phần mềm, không lấy từ nguồn',
}

/** What to call a source when it is cited. */
export function sourceWords({ kind, address, file, lines }: SourceRow): InEveryLanguage {
  if (kind === 'interface') return OURS
  const article = file && ARTICLES[file]
  if (!article) return { en: address ?? file ?? '', vi: address ?? file ?? '' }
  if (!lines) return article
  const many = lines.includes('-')
  return { en: `${article.en}, ${many ? 'lines' : 'line'} ${lines}`, vi: `${article.vi}, dòng ${lines}` }
}
