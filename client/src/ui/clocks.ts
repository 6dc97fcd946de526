import { once } from './once.js'
import type { Language } from './partial-date.format.js'

// Names that a zone's city is known by where the zone's own name is out of use or misleading.
const CITIES: Record<string, Record<Language, string>> = {
  'Asia/Ho_Chi_Minh': { en: 'Ha Noi', vi: 'Hà Nội' },
  'Asia/Saigon': { en: 'Ha Noi', vi: 'Hà Nội' },
  'Asia/Shanghai': { en: 'Beijing', vi: 'Bắc Kinh' },
  'Asia/Rangoon': { en: 'Yangon', vi: 'Yangon' },
  'Asia/Brunei': { en: 'Bandar Seri Begawan', vi: 'Bandar Seri Begawan' },
  'Australia/Sydney': { en: 'Canberra', vi: 'Canberra' },
  'Asia/Dili': { en: 'Dili', vi: 'Dili' },
}

/** The city that stands for an IANA zone. */
export function cityOf(zone: string, language: Language): string {
  return CITIES[zone]?.[language] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

const offsetForm = once((zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }))

const clockForm = once(
  (language: Language, zone: string) =>
    new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
      timeZone: zone,
      weekday: language === 'vi' ? 'long' : 'short',
      day: 'numeric',
      month: language === 'vi' ? 'long' : 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
)

/** `UTC+7`, at that instant: Australia moves its clocks. */
export function offsetOf(instant: Date, zone: string): string {
  const part = offsetForm(zone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')
  return (part?.value ?? 'UTC').replace('GMT', 'UTC')
}

/** `UTC+6:30` of an offset as the server writes it, `+06:30`. */
export function offsetInWords(offset: string): string {
  return `UTC${offset.replace(/^([+-])0/, '$1').replace(/:00$/, '')}`
}

/** `Fri 12 Jun 2026, 17:00` on the clock of that zone, the month by name. */
export function onTheClock(instant: Date, zone: string, language: Language): string {
  const part = Object.fromEntries(clockForm(language, zone).formatToParts(instant).map(({ type, value }) => [type, value]))
  return language === 'vi'
    ? `${part.hour}:${part.minute} ${part.weekday}, ${part.day} ${part.month}, ${part.year}`
    : `${part.weekday} ${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute}`
}

/** The zone of this device. */
export const viewerZone = once(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
