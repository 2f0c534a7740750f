/** Line drawings on a grid of 24 by 24, by the names that a category's `icon` may have. */
const icons: Record<string, string> = {
  sparkles: 'M11 4l1.8 4.9L18 11l-5.2 2.1L11 18l-1.8-4.9L4 11l5.2-2.1ZM18.5 15v5M16 17.5h5M19 3v3M17.5 4.5h3',
  droplet: 'M12 3c4 4.6 6 7.8 6 10.7a6 6 0 0 1-12 0C6 10.8 8 7.6 12 3ZM9.2 14a2.8 2.8 0 0 0 2.8 2.8',
  bolt: 'M13 2.5 5 13.5h6l-1 8 8-11h-6Z',
  hammer: 'M3.5 20.5l8-8M9 6l9 9 2.5-2.5-2.5-2.5 .5-3L15.5 4C12.5 2 9.5 2.5 7 4.5Z',
  brush: 'M4 4h13v5H4ZM17 6.5h3.5V12H12v3M10.5 15h3v6h-3Z',
  truck:
    'M2.5 6h11v11h-11ZM13.5 10h4l4 4v3h-8M7 19.5a2 2 0 1 1 0-4 2 2 0 0 1 0 4ZM17.5 19.5a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z',
  plug: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0ZM12 17v4.5',
  scissors: 'M6 9a3 3 0 1 1 0-6 3 3 0 0 1 0 6ZM6 21a3 3 0 1 1 0-6 3 3 0 0 1 0 6ZM8.5 7.7 20 18M8.5 16.3 20 6',
  book: 'M12 6.5C10 5 7 4.5 3 4.5v13c4 0 7 .5 9 2 2-1.5 5-2 9-2v-13c-4 0-7 .5-9 2ZM12 6.5v13',
  leaf: 'M12 21v-9M12 12c0-4-2.5-6.5-8-6.5C4 10 6.5 13 12 13M12 15c0-4 2.5-6.5 8-6.5 0 4.5-2.5 7-8 7',
  laptop: 'M5 5h14v10.5H5ZM2.5 19h19',
  heart: 'M12 20C6 15.5 3 12.5 3 8.8A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 9 1.8c0 3.7-3 6.7-9 11.2Z',
  home: 'M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6',
  window: 'M4.5 3.5h15v17h-15ZM12 3.5v17M4.5 12h15',
  sofa: 'M5.5 11V8a3 3 0 0 1 3-3h7a3 3 0 0 1 3 3v3M3 11.5a2 2 0 0 1 4 0V14h10v-2.5a2 2 0 0 1 4 0V18H3ZM6 18v2M18 18v2',
  flame: 'M12 3c1 4 6 6 6 11a6 6 0 0 1-12 0c0-2.5 1.5-4 2.5-5.5.5 1.5 1 2 2 2.5C10 8 11 5 12 3Z',
  lamp: 'M8 3.5h8l3 8.5H5ZM12 12v8M8 20.5h8',
  door: 'M6 3.5h12v17H6ZM3.5 20.5h17M14.5 12h.01',
  box: 'M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5ZM3.5 7.5 12 12l8.5-4.5M12 12v9',
  phone: 'M7 2.5h10v19H7ZM11 18.5h2',
  wifi: 'M2.5 9.5a14 14 0 0 1 19 0M6 13a9 9 0 0 1 12 0M9.3 16.5a4 4 0 0 1 5.4 0M12 20h.01',
  camera: 'M3 7.5h4l2-3h6l2 3h4v12H3ZM12 17a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7Z',
  snowflake: 'M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9M9.5 4.5 12 7l2.5-2.5M9.5 19.5 12 17l2.5 2.5',
  language: 'M3.5 4.5h17v12h-9L7 20.5v-4H3.5ZM8 13l4-7 4 7M9.5 10.5h5',
  child:
    'M12 21a8.5 8.5 0 1 1 0-17 8.5 8.5 0 0 1 0 17ZM12 4c-1.5 1.5-1 3 .5 3M9 12h.01M15 12h.01M9 15.5c1.8 1.7 4.2 1.7 6 0',
}

const toolbox = 'M3 9h18v11H3ZM8.5 9V6A1.5 1.5 0 0 1 10 4.5h4A1.5 1.5 0 0 1 15.5 6v3M3 14h6M15 14h6M9 12.5h6v3H9Z'

/** The drawing of that name; a toolbox where we have none. */
export function iconPath(name: string): string {
  return Object.hasOwn(icons, name) ? (icons[name] ?? toolbox) : toolbox
}
