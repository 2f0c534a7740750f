import { type Static, Type } from 'typebox'
import {
  Bytes,
  DateOnly,
  Exactly,
  Id,
  Nullable,
  OneOf,
  type RouteSpec,
  TimeOfDay,
  Timestamp,
} from '../../../platform/http/index.ts'
import { orderStates } from '../machine.ts'

const CalendarJob = Exactly(
  {
    order_id: Id,
    title: Type.String(),
    status: OneOf(orderStates),
    start_date: Nullable(DateOnly),
    start_time: Nullable(TimeOfDay),
    duration: Nullable(Type.Integer({ description: 'Minutes, as the bid said' })),
    city: Type.String(),
    location: Type.String(),
    client_name: Nullable(Type.String()),
  },
  { $id: 'CalendarJob' },
)
export type CalendarJob = Static<typeof CalendarJob>

export const Calendar = Exactly(
  {
    jobs: Type.Array(CalendarJob, { description: 'By day and time' }),
    unplanned: Type.Array(CalendarJob, { description: 'Work ahead that has no day yet, at most 100' }),
  },
  { $id: 'Calendar' },
)
export type Calendar = Static<typeof Calendar>

const CalendarQuery = Exactly({
  from: DateOnly,
  to: { ...DateOnly, description: 'The last day, within a year of from' },
})
export type CalendarQuery = Static<typeof CalendarQuery>

export const readCalendar = {
  summary: "A provider's jobs by day",
  query: CalendarQuery,
  response: { 200: Calendar },
} satisfies RouteSpec

const CalendarFeed = Exactly({ created_at: Timestamp, last_fetched_at: Nullable(Timestamp) }, { $id: 'CalendarFeed' })
export type CalendarFeed = Static<typeof CalendarFeed>

export const findFeed = {
  summary: 'Whether there is a secret address of the calendar, and when it was last used',
  description: 'The address itself is shown once, when it is made.',
  response: { 200: Exactly({ feed: Nullable(CalendarFeed) }) },
} satisfies RouteSpec

export const makeFeed = {
  summary: 'Make a secret address of the calendar; an earlier one ends',
  response: { 201: Exactly({ url: Type.String(), feed: CalendarFeed }) },
  location: () => '/api/v1/profile/provider/calendar/feed',
} satisfies RouteSpec

export const endFeed = {
  summary: 'End the secret address of the calendar',
  response: { 204: Type.Null() },
} satisfies RouteSpec

export const fetchFeed = {
  summary: 'The calendar of whoever made the address, as iCalendar',
  params: Exactly({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) }),
  produces: ['text/calendar'],
  response: { 200: Bytes },
} satisfies RouteSpec
