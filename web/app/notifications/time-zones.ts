/** Where people from here live and work; any other zone stays if it is the one they have. */
const zones = [
  'Asia/Bishkek',
  'Asia/Almaty',
  'Asia/Tashkent',
  'Asia/Dushanbe',
  'Asia/Yekaterinburg',
  'Asia/Novosibirsk',
  'Asia/Dubai',
  'Asia/Seoul',
  'Europe/Moscow',
  'Europe/Istanbul',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'UTC',
]

/** Time zones to choose from, each with how far it is from UTC today. */
export function timeZoneChoices(current: string, language: string): { value: string; label: string }[] {
  return [...new Set([current, ...zones])].map((value) => ({
    value,
    label: `${cityOf(value)} (${offsetOf(value, language)})`,
  }))
}

const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

function offsetOf(timeZone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortOffset' }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
}
