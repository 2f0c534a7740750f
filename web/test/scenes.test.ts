import { describe, expect, test } from 'vitest'
import { drawScene } from '../app/scenes/draw-scene.ts'
import { things } from '../app/scenes/things.ts'

const icons = [...Object.keys(things), 'anything else', 'constructor', '__proto__']

describe.each(icons)('a scene for %s', (icon) => {
  test('is the same each time, another for another service, and small', () => {
    const scene = drawScene(icon, 'taps')
    expect(drawScene(icon, 'taps')).toBe(scene)
    expect(drawScene(icon, 'pipes')).not.toBe(scene)
    expect(scene.length).toBeLessThan(4_000)
  })

  test('is a whole drawing of numbers alone', () => {
    const scene = drawScene(icon, '"><script>alert(1)</script>')
    expect(scene).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 480" [^>]*>.*<\/svg>\n$/)
    expect(scene).not.toMatch(/script|NaN|undefined|href/)
    expect(scene.match(/<g /g)?.length).toBe(scene.match(/<\/g>/g)?.length)
  })
})
