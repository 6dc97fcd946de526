/** Usual names in Vietnamese; the sources give the English ones only. Wording of this product. */
export const FUND_NAMES_VI: Record<string, string> = {
  adf: 'Quỹ Phát triển ASEAN',
  jaif: 'Quỹ Hội nhập Nhật Bản – ASEAN',
  akcf: 'Quỹ Hợp tác ASEAN – Hàn Quốc',
  aptcf: 'Quỹ Hợp tác ASEAN+3',
  accf: 'Quỹ Hợp tác ASEAN – Trung Quốc',
  aadcp2: 'Chương trình Hợp tác Phát triển ASEAN – Australia, giai đoạn II',
  aus4asean: 'Chương trình Aus4ASEAN Futures',
  'cost-sharing': 'Chia sẻ chi phí đăng cai (nước chủ nhà lo tổ chức, các nước tự lo việc tham dự)',
}
