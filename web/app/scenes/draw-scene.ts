import { ball, box, darkGreen, green, moved, paper, shape, stroke, type Tones } from './shapes.ts'
import { things, toolbox } from './things.ts'

/** The hue of each kind of scene, near the colours of the demo's categories. */
const hues: Readonly<Record<string, number>> = {
  droplet: 205,
  bolt: 42,
  sparkles: 178,
  hammer: 22,
  truck: 228,
  plug: 262,
  scissors: 335,
  book: 140,
  leaf: 100,
  laptop: 205,
  heart: 12,
}

/**
 * A calm picture for a service that has no photo: a room or a garden with what the work is about. The same name always
 * gives the same picture.
 * @param icon of the category, which says what is in it
 * @param seed whatever tells one picture of a kind from another
 */
export function drawScene(icon: string, seed: string): string {
  const chance = createChance(`${icon} ${seed}`)
  const hue = (Object.hasOwn(hues, icon) ? (hues[icon] ?? 0) : 178) + Math.round(chance() * 24 - 12)
  const tones = tonesOf(hue)
  const isOutside = icon === 'leaf' || icon === 'truck'
  const side = chance() < 0.5 ? -1 : 1
  const thing = (Object.hasOwn(things, icon) && things[icon]) || toolbox
  const parts = [
    isOutside ? sky(tones, chance) : room(tones, chance, side),
    moved(Math.round(chance() * 120 - 60), thing(tones)),
    isOutside ? '' : plant(side, tones),
  ]
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 480" width="1200" height="480" ' +
    `preserveAspectRatio="xMidYMid slice">${parts.join('')}</svg>\n`
  )
}

function tonesOf(hue: number): Tones {
  return {
    wall: `hsl(${hue} 32% 90%)`,
    floor: `hsl(${(hue + 20) % 360} 22% 80%)`,
    soft: `hsl(${hue} 30% 78%)`,
    main: `hsl(${hue} 36% 56%)`,
    deep: `hsl(${hue} 30% 34%)`,
  }
}

/** A wall with a window to one side, and a floor. */
function room({ wall, floor, soft }: Tones, chance: () => number, side: number): string {
  const x = side < 0 ? 90 + Math.round(chance() * 90) : 880 + Math.round(chance() * 60)
  const top = 50 + Math.round(chance() * 30)
  const window =
    box(x, top, 190, 180, paper) +
    box(x + 12, top + 12, 166, 156, '#DCEBF2', 2) +
    shape(`M${x + 12} ${top + 168}v-52l52-36 44 30 28-16 42 30v44Z`, '#C5D6C9') +
    stroke(`M${x + 95} ${top + 12}v156`, paper, 8)
  return box(0, 0, 1200, 360, wall, 0) + box(0, 360, 1200, 120, floor, 0) + box(0, 352, 1200, 8, soft, 0) + window
}

/** Mountains under a sun that stands somewhere else each time. */
function sky({ wall, floor, soft }: Tones, chance: () => number): string {
  const sun = 160 + Math.round(chance() * 840)
  return (
    box(0, 0, 1200, 480, wall, 0) +
    ball(sun, 96, 46, '#FBE3B5') +
    shape('M0 300 180 150l120 90 190-150 210 170 170-110 330 180v60H0Z', soft) +
    shape('M430 136l60-46 66 54-40 10-30-16Z', paper) +
    box(0, 352, 1200, 128, floor, 0)
  )
}

/** Where the window is not. */
function plant(side: number, { main }: Tones): string {
  const x = side < 0 ? 1010 : 150
  return (
    stroke(`M${x} 320c-4-50-34-70-48-100M${x} 320c0-60 4-90 10-130M${x} 320c6-44 34-60 52-84`, darkGreen, 8) +
    stroke(`M${x - 30} 262c-22-2-34-14-38-30M${x + 4} 240c18-8 26-22 26-40`, green, 12) +
    shape(`M${x - 40} 316h80l-12 64h-56Z`, main)
  )
}

/** Numbers from 0 to 1 that follow from a text: FNV-1a, then xorshift. */
function createChance(text: string): () => number {
  let state = 0x811c9dc5
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 0x1_0000_0000
  }
}
