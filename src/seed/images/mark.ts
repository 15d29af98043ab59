/** Our mark, shared by the logo, the clinic fronts and the map pins: a spine of bars under a point of light. */
import { circle, line, place } from './shapes.ts'

/** Centered on (x, y), about 380 wide and 620 high at scale 1. */
export const mark = (x: number, y: number, scale: number, bars: string, light: string): string =>
  place(
    x,
    y,
    circle(0, -224, 76, light) +
      line('M-108 -78 Q0 -124 108 -78', bars, 74) +
      line('M-152 58 Q0 -4 152 58', bars, 74) +
      line('M-108 194 Q0 144 108 194', bars, 74) +
      line('M-60 302 Q0 278 60 302', light, 52),
    0,
    scale,
  )
