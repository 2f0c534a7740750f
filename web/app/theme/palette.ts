/** Every colour of the interface, by what it is for. A category's own colour is the only other one. */
export interface Palette {
  /** Cards and the page itself. */
  paper: string
  /** The quiet ground of every second section. */
  ground: string
  ink: string
  /** Secondary text. */
  quiet: string
  /** Hairlines. */
  line: string
  /** The edge of something that can be pressed. */
  edge: string
  action: string
  actionHover: string
  onAction: string
  link: string
  /** New or urgent. A ground for `onAccent`, never a text. */
  accent: string
  onAccent: string
  success: string
  /** A ground for `onAccent`, never a text. */
  warning: string
  danger: string
}

export const light: Palette = {
  paper: '#FFFFFF',
  ground: '#FAF8F5',
  ink: '#1B1F24',
  quiet: '#59616A',
  line: '#E6E1DA',
  edge: '#857F76',
  action: '#0B6E6E',
  actionHover: '#095858',
  onAction: '#FFFFFF',
  link: '#0B6E6E',
  accent: '#E8743B',
  onAccent: '#1B1F24',
  success: '#2E7D4F',
  warning: '#B7791F',
  danger: '#B3372F',
}

export const dark: Palette = {
  paper: '#171A1D',
  ground: '#1E2225',
  ink: '#EFECE6',
  quiet: '#AEB3B8',
  line: '#33383D',
  edge: '#7C8389',
  action: '#45AFA9',
  actionHover: '#63C2BC',
  onAction: '#0E1516',
  link: '#6CC9C3',
  accent: '#F0895A',
  onAccent: '#1B1F24',
  success: '#6CC08B',
  warning: '#DDA448',
  danger: '#F08A82',
}

/** Which colour is read on which: each pair has a contrast of at least 4.5 (WCAG AA) in both palettes. */
export const textPairs: readonly (readonly [text: keyof Palette, ground: keyof Palette])[] = [
  ...(['paper', 'ground'] as const).flatMap((ground) =>
    (['ink', 'quiet', 'link', 'success', 'danger'] as const).map((text) => [text, ground] as const),
  ),
  ['onAction', 'action'],
  ['onAction', 'actionHover'],
  ['onAccent', 'accent'],
  ['onAccent', 'warning'],
]
