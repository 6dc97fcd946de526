import { describe, expect, it } from '@jest/globals'
import { cityOf, offsetInWords, offsetOf, onTheClock } from './clocks.js'

describe('a deadline on two clocks', () => {
  const instant = new Date('2026-06-12T10:00:00Z')

  it('names the city and the offset, never an abbreviation', () => {
    expect(cityOf('Asia/Ho_Chi_Minh', 'vi')).toBe('Hà Nội')
    expect(offsetOf(instant, 'Asia/Yangon')).toBe('UTC+6:30')
    expect(['+06:30', '+07:00', '+11:00'].map(offsetInWords)).toEqual(['UTC+6:30', 'UTC+7', 'UTC+11'])
  })

  it('says the month by name in both languages', () => {
    expect(onTheClock(instant, 'Asia/Jakarta', 'en')).toBe('Fri 12 Jun 2026, 17:00')
    expect(onTheClock(instant, 'Asia/Jakarta', 'vi')).toBe('17:00 Thứ Sáu, 12 tháng 6, 2026')
  })
})
