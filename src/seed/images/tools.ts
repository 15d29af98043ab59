/** The things a clinician uses or places: syringe, probe, pump, stimulator, lead. */
import { palette } from './palette.ts'
import { box, circle, drop, line, place, shape } from './shapes.ts'

/** Needles and rods: light enough for a dark ground, dark enough for a light one. */
const steel = '#8fa5b8'

/** A syringe whose needle tip is at (x, y); at turn 0 it lies to the right of its tip. About 620 long. */
export const syringe = (
  x: number,
  y: number,
  turn: number,
  scale = 1,
  liquid: string = palette.teal,
): string =>
  place(
    x,
    y,
    line('M0 0 H210', steel, 9) +
      shape('M196 -12 L236 -24 V24 L196 12 Z', palette.tealMid) +
      box(234, -42, 260, 84, 18, palette.white) +
      box(246, -30, 150, 60, 12, liquid) +
      line('M420 -40 V-14 M452 -40 V-14', palette.tealMid, 6) +
      box(396, -32, 18, 64, 6, palette.night) +
      line('M414 0 H560', steel, 16) +
      box(486, -62, 20, 124, 10, palette.tealMid) +
      box(552, -46, 22, 92, 11, palette.tealMid),
    turn,
    scale,
  )

/** A thin block needle with a small hub; tip at (x, y). About 330 long. */
export const fineNeedle = (x: number, y: number, turn: number, hub: string): string =>
  place(
    x,
    y,
    line('M0 0 H230', steel, 10) +
      shape('M220 -14 L250 -26 H322 V26 H250 L220 14 Z', hub) +
      box(318, -34, 16, 68, 8, palette.night),
    turn,
  )

/** A probe with a handle and a cable; its warm tip is at (x, y). */
export const heatProbe = (x: number, y: number, turn: number): string =>
  place(
    x,
    y,
    line('M0 0 H60', palette.coralDark, 14) +
      line('M60 0 H240', steel, 14) +
      box(236, -30, 170, 60, 26, palette.deep) +
      box(262, -12, 96, 24, 12, palette.tealMid) +
      line('M406 0 C460 0 470 60 530 60', palette.night, 14),
    turn,
  )

/** A round pump that holds medicine, radius 100 at scale 1. */
export const pump = (cx: number, cy: number, scale = 1): string =>
  place(
    cx,
    cy,
    circle(0, 0, 108, palette.night, 0.18) +
      circle(0, 0, 100, palette.white) +
      circle(0, 0, 82, palette.teal) +
      circle(0, 0, 60, palette.tealPale) +
      drop(0, -2, 74, palette.coral) +
      box(-24, -126, 48, 34, 10, palette.white),
    0,
    scale,
  )

/** A small pulse generator with a bolt on it, about 150 by 120. */
export const stimulator = (cx: number, cy: number, turn = 0): string =>
  place(
    cx,
    cy,
    box(-84, -64, 168, 136, 46, 'rgba(15,43,70,0.2)') +
      box(-80, -66, 160, 128, 44, palette.white) +
      box(-46, -82, 92, 30, 12, palette.deep) +
      shape('M12 -40 L-34 12 H-4 L-14 46 L34 -8 H4 Z', palette.coral),
    turn,
  )

/** The end of a lead: contacts from (x, y) downwards, `count` of them. */
export const contacts = (
  x: number,
  y: number,
  count: number,
  gap = 30,
  color: string = palette.coral,
): string =>
  line(`M${x} ${y - 12} V${y + (count - 1) * gap + 20}`, palette.night, 12) +
  Array.from({ length: count }, (_, index) => box(x - 11, y + index * gap - 4, 22, 18, 6, color)).join('')
