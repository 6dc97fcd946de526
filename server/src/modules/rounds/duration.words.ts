/** A span of hours in the largest unit that it fills: '72 hours', '5 days', '2 weeks'. */
export function duration(hours: number, language: 'en' | 'vi'): string {
  const [amount, unit] = hours % 168 === 0 ? [hours / 168, 'week'] : hours % 24 === 0 && hours > 72 ? [hours / 24, 'day'] : [hours, 'hour']
  const vi = { week: 'tuần', day: 'ngày', hour: 'giờ' }[unit as 'week' | 'day' | 'hour']
  return language === 'en' ? `${amount} ${unit}${amount === 1 ? '' : 's'}` : `${amount} ${vi}`
}
