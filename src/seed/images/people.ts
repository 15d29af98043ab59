/** People: a bust for portraits and teams, and a body of thick round limbs for movement. */
import { palette } from './palette.ts'
import { circle, ellipse, limb, line, mirrored, type Point, place, shape, tag } from './shapes.ts'

export interface Look {
  skin: string
  hair: string
  hairStyle: 'bob' | 'short' | 'bun' | 'bald' | 'curly'
  /** The garment under the coat. */
  shirt: string
  coat: string
  glasses?: boolean
  beard?: boolean
}

/** Hair drawn behind the head. */
const backHair = ({ hair, hairStyle }: Look): string => {
  if (hairStyle === 'bob') {
    return shape(
      'M-150 -30 C-160 -180 -80 -220 0 -220 C80 -220 160 -180 150 -30 C148 40 160 96 128 122 H-128 C-160 96 -148 40 -150 -30 Z',
      hair,
    )
  }
  if (hairStyle === 'bun') return circle(0, -226, 66, hair) + ellipse(0, -70, 142, 138, hair)
  if (hairStyle === 'curly') {
    const curls: Point[] = [
      [-118, -60],
      [-112, -134],
      [-64, -188],
      [0, -204],
      [64, -188],
      [112, -134],
      [118, -60],
      [-124, 6],
      [124, 6],
    ]
    return curls.map(([x, y]) => circle(x, y, 58, hair)).join('')
  }
  return ''
}

/** Hair drawn over the forehead. */
const frontHair = ({ hair, hairStyle }: Look): string => {
  if (hairStyle === 'bob')
    return shape(
      'M-126 -36 C-138 -160 -66 -192 4 -192 C80 -192 138 -150 126 -36 C104 -64 92 -92 84 -116 C30 -84 -60 -80 -124 -36 Z',
      hair,
    )
  if (hairStyle === 'bun')
    return shape(
      'M-125 -40 C-138 -160 -66 -192 0 -192 C66 -192 138 -160 125 -40 C96 -110 60 -130 0 -132 C-60 -130 -96 -110 -122 -40 Z',
      hair,
    )
  if (hairStyle === 'short')
    return shape(
      'M-126 -20 C-140 -150 -80 -200 10 -196 C96 -194 140 -140 126 -20 C116 -44 110 -70 106 -94 C50 -84 -40 -92 -88 -120 C-104 -90 -116 -56 -126 -20 Z',
      hair,
    )
  if (hairStyle === 'curly') return mirrored(0, circle(-62, -134, 46, hair)) + circle(0, -148, 52, hair)
  return shape(
    'M-124 -20 C-126 -60 -120 -84 -108 -104 C-112 -70 -114 -46 -124 -20 Z M124 -20 C126 -60 120 -84 108 -104 C112 -70 114 -46 124 -20 Z',
    hair,
  )
}

const face = (look: Look): string =>
  mirrored(0, circle(-122, 4, 26, look.skin)) +
  shape(
    'M-122 -40 C-122 -150 -70 -176 0 -176 C70 -176 122 -150 122 -40 C122 70 70 140 0 140 C-70 140 -122 70 -122 -40 Z',
    look.skin,
  ) +
  (look.beard
    ? shape(
        'M-121 -6 C-120 90 -64 152 0 152 C64 152 120 90 121 -6 C108 36 86 48 50 46 C20 40 -20 40 -50 46 C-86 48 -108 36 -121 -6 Z',
        look.hair,
      )
    : '') +
  mirrored(
    0,
    circle(-46, -12, 11, palette.night) +
      line('M-68 -52 Q-46 -64 -26 -54', look.hair === '#b9b4ae' ? '#8d8881' : look.hair, 9),
  ) +
  mirrored(0, circle(-76, 40, 22, palette.coral, look.beard ? 0 : 0.22)) +
  line('M0 -6 C-4 14 -12 26 4 30', 'rgba(60,30,20,0.35)', 8) +
  line('M-36 68 Q0 100 36 68', look.beard ? '#f0b9a4' : '#8f3f30', 10) +
  (look.glasses
    ? mirrored(
        0,
        `<circle cx="-48" cy="-10" r="40" fill="none" stroke="${palette.night}" stroke-width="9"/>`,
      ) + line('M-8 -12 Q0 -18 8 -12', palette.night, 9)
    : '')

/** Head and shoulders; (x, y) is the middle of the face, about 620 wide and 700 high at scale 1. */
export const bust = (x: number, y: number, look: Look, scale = 1): string =>
  place(
    x,
    y,
    backHair(look) +
      shape('M-330 560 C-330 300 -240 240 -90 214 H90 C240 240 330 300 330 560 Z', look.coat) +
      shape('M-92 212 C-60 300 60 300 92 212 L70 560 H-70 Z', look.shirt) +
      shape('M-62 90 H62 V214 C40 262 -40 262 -62 214 Z', look.skin) +
      shape('M-62 112 C-30 160 30 160 62 112 V150 C30 190 -30 190 -62 150 Z', 'rgba(60,30,20,0.16)') +
      mirrored(
        0,
        shape(
          'M-98 210 L-150 262 L-112 330 L-138 352 L-60 470 L-40 400 C-60 330 -84 270 -98 210 Z',
          'rgba(15,43,70,0.12)',
        ),
      ) +
      face(look) +
      frontHair(look),
    0,
    scale,
  )

/** A stethoscope round the neck of a bust drawn at the same place and scale. */
export const stethoscope = (x: number, y: number, scale = 1): string =>
  place(
    x,
    y,
    line('M-104 226 C-120 290 -92 330 -90 352', palette.night, 16) +
      line('M104 226 C130 280 116 310 112 336', palette.night, 16) +
      line('M-114 400 C-114 346 -66 346 -66 400', palette.night, 14) +
      circle(112, 366, 34, palette.night) +
      circle(112, 366, 20, palette.tealMid),
    0,
    scale,
  )

export interface Figure {
  head: Point
  skin: string
  hair: string
  shirt: string
  pants: string
  shoe: string
  /** From shoulder to hip. */
  body: readonly [Point, Point]
  /** From shoulder over elbow to hand; the first is behind the body. */
  arms: readonly [readonly Point[], readonly Point[]]
  /** From hip over knee to ankle; the first is behind the other. */
  legs: readonly [readonly Point[], readonly Point[]]
  /** Where each foot points, from its ankle. */
  toes: readonly [Point, Point]
  bun?: boolean
  /** 1 looks right, -1 looks left. */
  facing: 1 | -1
}

const arm = (points: readonly Point[], skin: string, shirt: string): string => {
  const [shoulder, elbow] = points
  const sleeve: Point[] =
    shoulder && elbow
      ? [
          shoulder,
          [shoulder[0] + (elbow[0] - shoulder[0]) * 0.6, shoulder[1] + (elbow[1] - shoulder[1]) * 0.6],
        ]
      : []
  return limb(points, skin, 40) + limb(sleeve, shirt, 52)
}

const leg = (points: readonly Point[], toe: Point, pants: string, shoe: string): string => {
  const ankle = points.at(-1) ?? [0, 0]
  return limb([ankle, [ankle[0] + toe[0], ankle[1] + toe[1]]], shoe, 44) + limb(points, pants, 66)
}

/** A head from the side, looking right; `facing` -1 turns it to the left. */
const sideHead = ({ head, skin, hair, bun, facing }: Figure): string =>
  tag(
    'g',
    { transform: `matrix(${facing} 0 0 1 ${head[0]} ${head[1]})` },
    (bun ? circle(-58, -44, 30, hair) : '') +
      circle(0, -8, 66, hair) +
      ellipse(12, 8, 54, 56, skin) +
      shape('M-60 -10 C-40 -78 40 -84 66 -26 C20 -44 -24 -40 -60 -10 Z', hair) +
      circle(40, 4, 6, palette.night) +
      line('M26 36 Q40 44 52 34', '#8f3f30', 6),
  )

/** A whole person in motion, drawn back to front. */
export const figure = (f: Figure): string => {
  const [shoulder, hip] = f.body
  return (
    arm(f.arms[0], f.skin, f.shirt) +
    leg(f.legs[0], f.toes[0], f.pants, f.shoe) +
    leg(f.legs[1], f.toes[1], f.pants, f.shoe) +
    limb([shoulder, f.head], f.skin, 44) +
    limb([shoulder, hip], f.shirt, 118) +
    sideHead(f) +
    arm(f.arms[1], f.skin, f.shirt)
  )
}
