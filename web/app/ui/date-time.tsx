import { useTranslation } from 'react-i18next'
import { useSite } from '../shell/use-site.ts'
import { dayInWords, onTheClock, timeAgo } from '../time.ts'

interface DateTimeProps {
  /** RFC 3339, as the API says it; for `day` also `YYYY-MM-DD`. */
  value: string
  /** How long ago; the day; or the day and the time of day. */
  as?: 'ago' | 'day' | 'moment'
}

/** A moment in words, on the clock of the marketplace. */
export function DateTime({ value, as = 'moment' }: DateTimeProps) {
  const words = useTimeInWords()
  // What is "2 minutes ago" for the server may be 3 for the browser a moment later.
  return (
    <time dateTime={value} suppressHydrationWarning>
      {words(value, as)}
    </time>
  )
}

/** The same as a text, for sentences. */
export function useTimeInWords(): (value: string, as?: DateTimeProps['as']) => string {
  const { t } = useTranslation()
  const { timeZone } = useSite()
  return (value, as = 'moment') => {
    const now = new Date()
    if (as === 'ago') return timeAgo(value, now, t)
    if (value.length === 10) return dayInWords(value, now, t)
    const { day, time } = onTheClock(value, timeZone)
    return as === 'day' ? dayInWords(day, now, t) : t('time.moment', { day: dayInWords(day, now, t), time })
  }
}
