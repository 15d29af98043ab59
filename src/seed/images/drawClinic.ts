/** Fronts of the made-up clinics: one building, and around it a hint of each city. */

import { mark } from './mark.ts'
import { palette } from './palette.ts'
import { renderPng } from './renderPng.ts'
import { bush, cactus, cloud, mesas, mountains, palm, sailboat, sea, skyline } from './scenery.ts'
import { box, circle, line, shape } from './shapes.ts'

interface Clinic {
  sky: string
  sun: string
  /** Drawn behind the building. */
  behind: string
  ground: string
  wall: string
  trim: string
  roof: 'flat' | 'gable' | 'steps'
  /** Drawn in front of the building. */
  front: string
}

const clinics = {
  miami: {
    sky: '#bfe5ea',
    sun: palette.gold,
    behind: sea(600, palette.tealMid, palette.tealPale),
    ground: palette.sand,
    wall: '#fbe3d8',
    trim: palette.coral,
    roof: 'steps',
    front: palm(240, 780, 470) + palm(1380, 800, 520) + palm(1500, 780, 360),
  },
  pensacola: {
    sky: palette.sky,
    sun: '#fbe0a8',
    behind: sea(590, palette.blue, palette.sky) + sailboat(220, 640),
    ground: '#f8f1e2',
    wall: palette.white,
    trim: palette.deep,
    roof: 'gable',
    front: bush(330, 772) + bush(1290, 772) + palm(1440, 780, 330),
  },
  houston: {
    sky: '#dcebf2',
    sun: '#f6cf8e',
    behind: skyline('#a9c6d8', '#dcebf2'),
    ground: '#cfe0cf',
    wall: '#e9eef1',
    trim: palette.deep,
    roof: 'flat',
    front: bush(300, 776, 1.2) + bush(1310, 776, 1.2),
  },
  'el-paso': {
    sky: '#f9dcc8',
    sun: palette.coral,
    behind: mountains('#c78a86', '#a9696a'),
    ground: '#e7c79b',
    wall: '#f6e3c4',
    trim: palette.tealDark,
    roof: 'flat',
    front: cactus(250, 790, 210) + bush(1360, 784, 0.9),
  },
  phoenix: {
    sky: '#f8dcae',
    sun: palette.gold,
    behind: mesas('#dc8f6b', '#c97a57'),
    ground: '#edcfa2',
    wall: '#fff3e0',
    trim: palette.coralDark,
    roof: 'steps',
    front: cactus(220, 800, 380) + cactus(1400, 800, 270),
  },
  'san-diego': {
    sky: '#cfe9ef',
    sun: '#fbd98f',
    behind:
      shape('M-20 620 C200 540 420 560 560 610 H-20 Z', palette.tealMid) +
      sea(600, '#4e9ec0', palette.sky) +
      sailboat(1390, 640) +
      sailboat(150, 680),
    ground: '#dcebd6',
    wall: palette.white,
    trim: palette.teal,
    roof: 'gable',
    front: palm(255, 790, 440) + bush(1290, 780),
  },
} as const satisfies Record<string, Clinic>

export type ClinicSeed = keyof typeof clinics

const window = (x: number, y: number, trim: string) =>
  box(x, y, 120, 132, 14, trim) +
  box(x + 10, y + 10, 100, 112, 8, '#d9eef5') +
  shape(`M${x + 10} ${y + 92} L${x + 110} ${y + 30} V${y + 122} H${x + 10} Z`, '#bfe0ec') +
  box(x - 8, y + 128, 136, 16, 8, trim)

const roofs = (wall: string, trim: string): Record<Clinic['roof'], string> => ({
  flat: box(390, 236, 820, 40, 14, trim),
  gable: shape('M370 300 L800 120 L1230 300 Z', trim) + shape('M470 292 L800 156 L1130 292 Z', wall),
  steps:
    box(560, 176, 480, 120, 20, wall) +
    box(620, 132, 360, 90, 20, wall) +
    box(620, 126, 360, 22, 11, trim) +
    box(390, 252, 820, 34, 14, trim),
})

const building = ({ wall, trim, roof }: Clinic): string =>
  (roof === 'gable' ? roofs(wall, trim).gable : '') +
  box(410, 250, 780, 540, 12, wall) +
  (roof === 'gable' ? box(410, 270, 780, 28, 0, wall) : roofs(wall, trim)[roof]) +
  shape('M1010 250 H1178 A12 12 0 0 1 1190 262 V790 H1010 Z', 'rgba(15,43,70,0.06)') +
  [450, 598, 882, 1030].map((x) => window(x, 336, trim)).join('') +
  [450, 1030].map((x) => window(x, 560, trim)).join('') +
  // Our mark over the door; crosses on red or white are protected emblems.
  circle(800, 396, 68, palette.night) +
  mark(800, 394, 0.15, palette.white, palette.gold) +
  // Glass doors under a canopy, with no step.
  box(640, 566, 320, 224, 12, trim) +
  box(656, 584, 138, 206, 6, '#d9eef5') +
  box(806, 584, 138, 206, 6, '#d9eef5') +
  line('M776 670 V720 M824 670 V720', trim, 10) +
  shape('M596 520 H1004 L1030 572 H570 Z', palette.teal) +
  [0, 1, 2, 3]
    .map((i) =>
      shape(
        `M${622 + i * 102} 520 H${673 + i * 102} L${685 + i * 102} 572 H${627 + i * 102} Z`,
        palette.white,
        0.85,
      ),
    )
    .join('')

/**
 * @param seed slug of the location
 * @returns a PNG of 1600 by 900 pixels; the same bytes for the same seed
 */
export const drawClinic = (seed: ClinicSeed): Promise<Buffer> => {
  const clinic: Clinic = clinics[seed]
  return renderPng(
    1600,
    900,
    box(0, 0, 1600, 900, 0, clinic.sky) +
      circle(1330, 180, 90, clinic.sun) +
      cloud(250, 170) +
      cloud(1120, 110, 0.7) +
      clinic.behind +
      box(0, 704, 1600, 196, 0, clinic.ground) +
      building(clinic) +
      shape('M640 790 H960 L1080 900 H520 Z', '#d8d5cf') +
      clinic.front,
  )
}
