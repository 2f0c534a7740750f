import { ball, box, darkGreen, darkWood, green, moved, oval, paper, shape, stroke, type Tones, wood } from './shapes.ts'

/** What stands in the middle of a scene, around x = 600 and on the floor at y = 360. */
type Thing = (tones: Tones) => string

/** By the icon of the category. */
export const things: Readonly<Record<string, Thing>> = {
  droplet: ({ main, soft, deep }) =>
    box(430, 230, 340, 26, paper, 12) +
    shape('M462 256h276l-36 74H498Z', paper) +
    box(560, 330, 80, 30, soft) +
    stroke('M600 230v-66a34 34 0 0 1 68 0v22', deep, 16) +
    shape('M668 198c10 14 15 22 15 30a15 15 0 0 1-30 0c0-8 5-16 15-30Z', main) +
    oval(500, 100, 62, 74, soft) +
    oval(500, 100, 52, 64, paper),
  bolt: ({ main, deep, soft }) =>
    stroke('M600 0v92', deep, 6) +
    shape('M540 150a60 60 0 0 1 120 0Z', main) +
    ball(600, 162, 22, '#FFE7A8') +
    shape('M520 172h160l90 188H430Z', '#FFF6DA') +
    box(500, 300, 200, 14, wood) +
    box(520, 314, 14, 46, darkWood) +
    box(666, 314, 14, 46, darkWood) +
    box(820, 230, 56, 56, paper) +
    ball(838, 258, 5, deep) +
    ball(858, 258, 5, deep) +
    box(566, 262, 68, 38, soft),
  sparkles: ({ main, soft, deep }) =>
    shape('M520 250h140l-18 110H538Z', main) +
    stroke('M524 250a66 58 0 0 1 132 0', deep, 7) +
    stroke('M760 120 700 330', wood, 12) +
    shape('M676 322h50l16 38H654Z', soft) +
    ball(556, 236, 20, paper) +
    ball(590, 228, 26, paper) +
    ball(626, 238, 18, paper) +
    stroke('M420 150v44M398 172h44M462 96v28M448 110h28', paper, 7),
  hammer: ({ main, soft }) =>
    box(380, 60, 300, 250, soft, 0) +
    box(380, 60, 210, 170, main, 0) +
    box(500, 200, 120, 44, paper, 20) +
    stroke('M560 244v30h44v44', darkWood, 10) +
    stroke('M740 120 700 360M820 120l40 240', wood, 14) +
    stroke('M734 170h96M726 224h116M716 280h136', wood, 10) +
    box(400, 318, 84, 42, paper) +
    box(400, 318, 84, 14, main),
  truck: ({ main, soft, deep }) =>
    box(420, 170, 250, 160, main, 12) +
    shape('M670 216h78l56 62v52H670Z', soft) +
    shape('M694 234h46l36 42h-82Z', paper) +
    ball(490, 334, 32, deep) +
    ball(490, 334, 13, paper) +
    ball(732, 334, 32, deep) +
    ball(732, 334, 13, paper) +
    moved(0, box(300, 290, 84, 70, wood, 4) + box(336, 290, 12, 70, darkWood, 0)) +
    moved(10, box(310, 228, 60, 60, wood, 4) + box(334, 228, 10, 60, darkWood, 0)),
  plug: ({ main, soft, deep }) =>
    box(430, 150, 190, 210, paper, 14) +
    box(430, 150, 190, 40, soft, 14) +
    ball(525, 276, 62, soft) +
    ball(525, 276, 46, main) +
    shape('M482 286c28-18 52 16 86-4a46 46 0 0 1-86 4Z', paper) +
    ball(456, 170, 7, deep) +
    box(640, 90, 150, 270, soft, 14) +
    box(640, 196, 150, 6, deep, 0) +
    box(658, 130, 8, 46, deep) +
    box(658, 222, 8, 60, deep),
  scissors: ({ main, soft, deep }) =>
    oval(560, 150, 92, 116, main) +
    oval(560, 150, 78, 102, paper) +
    box(420, 288, 280, 18, wood) +
    box(436, 306, 14, 54, darkWood) +
    box(670, 306, 14, 54, darkWood) +
    box(460, 238, 26, 50, soft) +
    box(496, 254, 26, 34, main) +
    stroke('M620 288v-36', deep, 6) +
    ball(620, 244, 14, soft) +
    box(770, 270, 110, 24, main, 12) +
    box(770, 180, 22, 110, main, 12) +
    stroke('M825 294v50M790 356h70', deep, 9),
  book: ({ main, soft, deep }) =>
    box(400, 250, 400, 20, wood) +
    box(424, 270, 16, 90, darkWood) +
    box(760, 270, 16, 90, darkWood) +
    shape('M520 246c28-20 56-20 80-2 24-18 52-18 80 2v-56c-28-18-56-18-80 0-24-18-52-18-80 0Z', paper) +
    stroke('M600 190v54', soft, 4) +
    box(430, 190, 22, 60, main, 3) +
    box(456, 178, 18, 72, deep, 3) +
    box(478, 196, 24, 54, soft, 3) +
    stroke('M740 250v-70l-44-40', deep, 8) +
    shape('M668 152l44-34 22 40Z', main),
  leaf: ({ main, soft }) =>
    shape('M-100 360C160 250 380 300 560 270s480-90 740 40v120H-100Z', soft) +
    box(772, 220, 26, 150, darkWood) +
    ball(785, 160, 84, green) +
    ball(728, 206, 56, darkGreen) +
    ball(842, 206, 56, green) +
    shape('M460 290h120l-14 80H474Z', main) +
    stroke('M580 306l62-38M640 258l14 22', main, 14) +
    stroke('M466 300a54 46 0 0 1 108 0', darkGreen, 8) +
    stroke(
      'M300 370v-54M300 340c-24 0-32-16-32-30 22 0 32 12 32 30Zm0-14c22 0 30-14 30-28-20 0-30 12-30 28Z',
      darkGreen,
      7,
    ),
  laptop: ({ main, soft, deep }) =>
    box(390, 270, 420, 20, wood) +
    box(414, 290, 16, 70, darkWood) +
    box(770, 290, 16, 70, darkWood) +
    box(490, 110, 220, 140, deep, 12) +
    box(502, 122, 196, 116, soft, 6) +
    stroke('M524 152h92M524 178h140M524 204h60', paper, 8) +
    box(592, 250, 16, 20, deep, 0) +
    box(740, 232, 34, 38, main, 8) +
    box(420, 258, 52, 12, paper, 4),
  heart: ({ main, soft, deep }) =>
    box(470, 200, 220, 120, main, 32) +
    box(440, 240, 60, 100, deep, 24) +
    box(660, 240, 60, 100, deep, 24) +
    box(490, 262, 180, 52, soft, 18) +
    box(478, 338, 16, 22, darkWood) +
    box(666, 338, 16, 22, darkWood) +
    box(770, 290, 100, 12, wood) +
    stroke('M820 302v56', darkWood, 10) +
    box(800, 262, 36, 28, paper, 6) +
    stroke('M836 268a12 10 0 0 1 0 18', paper, 5),
}

/** For every other icon: a bench with a toolbox. */
export const toolbox: Thing = ({ main, deep }) =>
  box(400, 270, 400, 20, wood) +
  box(424, 290, 16, 70, darkWood) +
  box(760, 290, 16, 70, darkWood) +
  box(520, 190, 160, 80, main, 10) +
  stroke('M568 190v-24h64v24', deep, 10) +
  box(520, 220, 160, 10, deep, 0)
