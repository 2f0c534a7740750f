/**
 * A telephone number as it is dialled from anywhere (E.164), or null for what is none. Numbers of Kyrgyzstan may lack
 * the country code.
 */
export function toE164(given: string | null): string | null {
  if (given === null) return null
  const digits = given.replace(/[\s()-]/g, '').replace(/^00/, '+')
  const international = /^0[2-9]\d{8}$/.test(digits)
    ? `+996${digits.slice(1)}`
    : digits.startsWith('996') && digits.length === 12
      ? `+${digits}`
      : digits
  return /^\+[1-9]\d{7,14}$/.test(international) ? international : null
}
