/*
 * What scenes are made of. Every number is one of ours and every colour is a constant, so nothing that a visitor
 * writes comes into a picture.
 */

/** The colours of a scene, from its wall to its dark lines. */
export interface Tones {
  wall: string
  floor: string
  soft: string
  main: string
  deep: string
}

export const paper = '#FFFDF9'
export const wood = '#C9A27A'
export const darkWood = '#A47E58'
export const green = '#7FA36B'
export const darkGreen = '#5E8450'

export const box = (x: number, y: number, width: number, height: number, fill: string, radius = 6) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`

export const ball = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

export const oval = (x: number, y: number, wide: number, high: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${wide}" ry="${high}" fill="${fill}"/>`

export const shape = (path: string, fill: string) => `<path d="${path}" fill="${fill}"/>`

export const stroke = (path: string, colour: string, width = 10) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** The same shape, some way to the side. */
export const moved = (x: number, drawing: string) => `<g transform="translate(${x} 0)">${drawing}</g>`
