const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri']

const hours = (days: readonly string[], from: string, to: string) =>
  Object.fromEntries(days.map((day) => [day, [{ from, to }]]))

/** Hours of work by weekday, times at the place. */
export const schedules = {
  weekdays: hours(weekdays, '09:00', '18:00'),
  'six-days': hours([...weekdays, 'sat'], '09:00', '19:00'),
  'every-day': hours([...weekdays, 'sat', 'sun'], '08:00', '21:00'),
  evenings: {
    ...hours(weekdays, '17:00', '21:00'),
    ...hours(['sat', 'sun'], '10:00', '18:00'),
  },
} as const
