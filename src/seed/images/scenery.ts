/** What stands around a clinic: palms, cactus, hills, sea, towers. */
import { palette } from './palette.ts'
import { box, circle, ellipse, limb, line, place, shape } from './shapes.ts'

export const palm = (x: number, y: number, height: number): string => {
  const frond = (turn: number) =>
    place(x + 14, y - height, shape('M0 0 C60 -60 130 -50 176 10 C120 -10 60 -6 0 0 Z', palette.teal), turn)
  return (
    line(
      `M${x} ${y} C${x - 16} ${y - height * 0.4} ${x + 20} ${y - height * 0.7} ${x + 14} ${y - height}`,
      '#a5784b',
      24,
    ) +
    [0, -42, -92, -140, 176, 40].map(frond).join('') +
    circle(x + 14, y - height, 18, palette.tealDark)
  )
}

export const cactus = (x: number, y: number, height: number): string =>
  line(`M${x} ${y} V${y - height}`, palette.teal, 62) +
  limb(
    [
      [x, y - height * 0.4],
      [x - 78, y - height * 0.4],
      [x - 78, y - height * 0.72],
    ],
    palette.teal,
    44,
  ) +
  limb(
    [
      [x, y - height * 0.28],
      [x + 76, y - height * 0.28],
      [x + 76, y - height * 0.56],
    ],
    palette.teal,
    44,
  ) +
  line(`M${x - 8} ${y - 20} V${y - height + 14} M${x + 12} ${y - 20} V${y - height + 24}`, palette.tealMid, 6)

export const mountains = (color: string, near: string): string =>
  shape(
    'M-20 700 L180 380 L300 500 L470 270 L640 520 L760 420 L900 560 L1120 300 L1290 480 L1400 380 L1620 640 V720 H-20 Z',
    color,
  ) + shape('M-20 720 L160 560 L380 650 L600 560 L860 660 L1080 560 L1300 640 L1620 520 V740 H-20 Z', near)

export const mesas = (color: string, near: string): string =>
  shape('M-20 700 V520 L60 420 H320 L380 520 L520 560 V700 Z', color) +
  shape('M1080 700 V560 L1180 520 L1230 360 H1460 L1500 460 L1620 480 V700 Z', color) +
  shape('M-20 720 C300 640 600 690 860 660 S1400 620 1620 660 V740 H-20 Z', near)

export const skyline = (color: string, windows: string): string => {
  const tower = (x: number, width: number, height: number) =>
    box(x, 710 - height, width, height, 8, color) +
    Array.from({ length: Math.floor(height / 60) - 1 }, (_, row) =>
      box(x + 22, 710 - height + 34 + row * 60, width - 44, 16, 8, windows),
    ).join('')
  return (
    tower(30, 150, 380) +
    tower(200, 120, 520) +
    tower(340, 140, 300) +
    tower(1130, 130, 430) +
    tower(1280, 140, 560) +
    tower(1440, 150, 330)
  )
}

export const sea = (top: number, color: string, foam: string): string =>
  box(-10, top, 1620, 900 - top, 0, color) +
  [0, 1, 2]
    .map((row) =>
      line(
        `M${-40 + row * 90} ${top + 26 + row * 34} q60 -22 120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0`,
        foam,
        7,
        { opacity: 0.6 },
      ),
    )
    .join('')

export const sailboat = (x: number, y: number): string =>
  shape(`M${x - 70} ${y} H${x + 70} L${x + 46} ${y + 30} H${x - 46} Z`, palette.coral) +
  shape(`M${x - 6} ${y - 12} V${y - 150} L${x - 70} ${y - 12} Z`, palette.white) +
  shape(`M${x + 8} ${y - 12} V${y - 124} L${x + 58} ${y - 12} Z`, palette.sandPale)

export const cloud = (x: number, y: number, scale = 1): string =>
  place(
    x,
    y,
    ellipse(0, 0, 110, 34, palette.white, 0.85) +
      circle(-30, -22, 44, palette.white, 0.85) +
      circle(36, -14, 34, palette.white, 0.85),
    0,
    scale,
  )

export const bush = (x: number, y: number, scale = 1): string =>
  place(
    x,
    y,
    circle(-44, -22, 40, palette.tealDark) +
      circle(44, -24, 42, palette.tealDark) +
      circle(0, -40, 54, palette.teal),
    0,
    scale,
  )
