/** Kyphoplasty: a balloon makes room inside a collapsed vertebra. */
import { sideDisc, sideVertebra } from '../anatomy.ts'
import { palette } from '../palette.ts'
import { scene, stages } from '../scene.ts'
import { box, circle, ellipse, glow, line, place, shape } from '../shapes.ts'

const arrowUp = (x: number, y: number) =>
  line(`M${x} ${y} V${y - 62} M${x - 26} ${y - 38} L${x} ${y - 66} L${x + 26} ${y - 38}`, palette.gold, 17)

/** The broken vertebra: low in front (left), still high at the back. */
const wedge = (): string =>
  place(
    730,
    468,
    line('M108 -46 C176 -66 214 -40 238 -12', palette.boneShade, 50) +
      shape(
        'M202 -60 C246 -60 278 -40 318 6 C372 54 446 70 446 106 C446 140 354 134 288 102 C238 76 194 30 202 -60 Z',
        palette.boneShade,
      ) +
      shape(
        'M-128 -14 C-60 -26 20 -52 96 -80 C124 -90 140 -70 130 -46 C118 -16 118 16 130 46 C140 70 124 90 96 84' +
          ' C20 76 -60 74 -128 76 C-156 76 -164 56 -150 36 C-140 24 -140 14 -150 4 C-162 -8 -152 -16 -128 -14 Z',
        palette.bone,
      ) +
      line('M-152 20 L-112 34 L-126 52 L-84 62', palette.boneLine, 9),
  )

export const kyphoplasty = (): string =>
  scene(
    stages.blue,
    line('M924 -20 V920', palette.gold, 64) +
      sideVertebra(730, 112, 1.42) +
      sideVertebra(730, 812, 1.42) +
      glow(730, 470, 210, palette.white) +
      wedge() +
      sideDisc(730, 286, 268, 112) +
      sideDisc(730, 644, 268, 112) +
      // The balloon and its thin tube.
      line('M800 476 L1230 370', '#54687c', 20) +
      box(1214, 330, 168, 64, 26, palette.night) +
      circle(1404, 358, 26, palette.coral) +
      ellipse(742, 484, 106, 56, palette.coral) +
      ellipse(716, 464, 44, 16, palette.coralPale, 0.85) +
      arrowUp(620, 430) +
      arrowUp(530, 460),
  )
