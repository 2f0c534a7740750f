/** Line drawings on a grid of 24 by 24, by what they mean. */
const icons = {
  home: 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6',
  orders: 'M6 3.5h12v17H6ZM9 8h6M9 12h6M9 16h3',
  feed: 'M4 6h16M4 12h16M4 18h10',
  messages: 'M3.5 4.5h17v12h-9L7 20.5v-4H3.5Z',
  profile: 'M12 12a4 4 0 1 1 0-8 4 4 0 0 1 0 8ZM4.5 20.5c0-4 3.4-6 7.5-6s7.5 2 7.5 6',
  search: 'M10.5 18a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15ZM16 16l5 5',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8Z',
  check: 'M4.5 12.5l5 5 10-11',
  checks: 'M1.5 12.5l5 5 9-10M11 17.5l.5.5 10-11',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 11.5 20.5 4 15 20.5l-3.5-7ZM11.5 13.5l4-4',
  attach: 'M19.5 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.4 8.4a1.7 1.7 0 0 1-2.4-2.4l7.5-7.5',
  camera: 'M3.5 7.5h4L9 5h6l1.5 2.5h4v12h-17ZM12 17a3.75 3.75 0 1 1 0-7.5 3.75 3.75 0 0 1 0 7.5Z',
  file: 'M6 3.5h8l4.5 4.5v12.5H6ZM14 3.5V8h4.5',
  quick: 'M13 3.5 5.5 13.5H11l-.5 7 7.5-10H12.5Z',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  pin: 'M12 21c-4-4.5-6.5-7.8-6.5-11a6.5 6.5 0 0 1 13 0c0 3.2-2.5 6.5-6.5 11ZM12 12.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5Z',
  calendar: 'M4 6h16v14.5H4ZM4 10.5h16M8 3.5V8M16 3.5V8',
  clock: 'M12 20.5a8.5 8.5 0 1 1 0-17 8.5 8.5 0 0 1 0 17ZM12 7.5V12l3 2',
  bell: 'M6 16.5v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15ZM10 20.5h4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 1 0-6 3 3 0 0 1 0 6Z',
  strike: 'M4 20 20 4',
  alert: 'M12 4 2.5 20h19ZM12 10v4.5M12 17.5h.01',
} as const

export type IconName = keyof typeof icons

/** A drawing beside a word; it says nothing that the word does not. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg
      className={className}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={icons[name]} />
    </svg>
  )
}
