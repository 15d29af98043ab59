/** Banners of the five articles. */
import { palette, skins } from '../palette.ts'
import { figure } from '../people.ts'
import { scene, stages } from '../scene.ts'
import { box, circle, ellipse, glow, line, place, shape } from '../shapes.ts'
import { pump } from '../tools.ts'

/** A sheet of a hundred dots, three of them colored: a risk shown as a count of people. */
export const riskArticle = (): string => {
  const marked = new Set([23, 57, 84])
  const dots = Array.from({ length: 100 }, (_, index) => {
    const x = 530 + (index % 10) * 60
    const y = 182 + Math.floor(index / 10) * 60
    return circle(x, y, 20, marked.has(index) ? palette.coral : palette.tealLight)
  }).join('')
  return scene(
    stages.deep,
    place(800, 452, box(-330, -330, 660, 690, 44, 'rgba(15,43,70,0.35)'), -3) +
      box(468, 116, 664, 672, 44, palette.white) +
      dots +
      // A reading glass over one of the colored dots.
      line('M1050 640 L1188 780', palette.gold, 46) +
      circle(950, 542, 146, palette.gold) +
      circle(950, 542, 118, palette.tealPale) +
      circle(950, 542, 60, palette.coral) +
      [
        [-96, -14],
        [96, -14],
        [-6, -98],
        [-6, 98],
      ]
        .map(([dx = 0, dy = 0]) => circle(950 + dx, 542 + dy, 18, palette.tealLight))
        .join('') +
      line('M876 494 A88 88 0 0 1 930 456', palette.white, 14, { opacity: 0.9 }),
  )
}

/** Two speech bubbles, one with a pump in it and one with a question mark. */
export const pumpQuestions = (): string =>
  scene(
    stages.tealDark,
    shape(
      'M450 120 H880 A70 70 0 0 1 950 190 V470 A70 70 0 0 1 880 540 H620 L520 650 V540 H450 A70 70 0 0 1 380 470 V190 A70 70 0 0 1 450 120 Z',
      palette.tealLight,
    ) +
      line('M600 240 C600 160 720 150 760 220 S840 330 880 250', palette.coralDark, 16) +
      pump(600, 360, 1.08) +
      shape(
        'M840 420 H1150 A64 64 0 0 1 1214 484 V690 A64 64 0 0 1 1150 754 H1100 V860 L990 754 H840 A64 64 0 0 1 776 690 V484 A64 64 0 0 1 840 420 Z',
        palette.gold,
      ) +
      // A question mark as a path: pictures hold no text.
      line('M936 536 C936 480 1056 480 1056 548 C1056 592 996 590 996 640', palette.night, 34) +
      circle(996, 698, 22, palette.night),
  )

const tree = (x: number, y: number, size: number, color: string) =>
  line(`M${x} ${y} V${y - size * 0.9}`, '#8a6a4a', size * 0.14) +
  ellipse(x, y - size * 1.25, size * 0.56, size * 0.72, color)

export const movingArticle = (): string =>
  scene(
    stages.sky,
    circle(1130, 200, 92, palette.gold) +
      shape('M-20 640 C260 540 560 560 800 610 C1080 660 1340 600 1620 560 V920 H-20 Z', palette.tealLight) +
      shape('M-20 730 C320 680 640 700 860 730 C1160 770 1400 720 1620 700 V920 H-20 Z', palette.tealMid) +
      tree(330, 690, 190, palette.teal) +
      tree(480, 672, 130, palette.tealDark) +
      tree(1260, 660, 180, palette.teal) +
      shape(
        'M440 920 C580 850 700 832 830 806 C950 782 1040 758 1100 726 C1128 748 1090 784 1030 812 C970 840 940 876 960 920 Z',
        palette.sand,
      ) +
      figure({
        head: [822, 240],
        skin: skins[3],
        hair: '#b9b4ae',
        facing: 1,
        shirt: palette.coral,
        pants: palette.deep,
        shoe: palette.white,
        body: [
          [800, 366],
          [796, 560],
        ],
        arms: [
          [
            [814, 366],
            [872, 452],
            [946, 420],
          ],
          [
            [786, 366],
            [726, 460],
            [690, 540],
          ],
        ],
        legs: [
          [
            [786, 566],
            [740, 680],
            [650, 764],
          ],
          [
            [806, 566],
            [880, 664],
            [886, 790],
          ],
        ],
        toes: [
          [40, 26],
          [56, 10],
        ],
      }),
  )

/** A lock box on a shelf, with medicine in it. */
export const medicineSafety = (): string => {
  const bottle = (x: number, y: number, color: string, cap: string) =>
    box(x, y, 96, 170, 22, color) +
    box(x - 8, y - 46, 112, 50, 12, cap) +
    box(x, y + 50, 96, 72, 0, palette.white)
  return scene(
    stages.sand,
    box(360, 744, 880, 46, 20, '#b98a5b') +
      box(440, 790, 40, 90, 8, '#a5784b') +
      box(1120, 790, 40, 90, 8, '#a5784b') +
      box(470, 190, 660, 556, 48, palette.deep) +
      box(512, 232, 576, 472, 28, palette.night) +
      bottle(566, 366, palette.gold, palette.white) +
      bottle(692, 366, palette.coral, palette.white) +
      box(540, 540, 520, 18, 9, palette.blue) +
      box(560, 610, 150, 94, 14, palette.tealMid) +
      box(582, 638, 106, 22, 11, palette.white) +
      box(730, 632, 86, 72, 14, palette.coralPale) +
      // The door stands ajar to the right and carries the padlock.
      box(830, 190, 300, 556, 48, palette.teal) +
      box(868, 232, 224, 472, 28, '#2a9c9d') +
      line('M926 470 V410 A54 54 0 0 1 1034 410 V470', palette.white, 26) +
      box(892, 456, 176, 146, 30, palette.gold) +
      circle(980, 516, 22, palette.night) +
      line('M980 524 V556', palette.night, 18),
  )
}

/** A calendar sheet with a check mark, and a stethoscope. */
export const reviewDate = (): string => {
  const days = Array.from({ length: 15 }, (_, index) => {
    const x = 560 + (index % 5) * 92
    const y = 400 + Math.floor(index / 5) * 92
    return box(x, y, 62, 62, 16, index === 12 ? palette.coral : palette.sky)
  }).join('')
  return scene(
    stages.teal,
    box(486, 196, 600, 560, 48, 'rgba(15,43,70,0.14)') +
      box(500, 170, 600, 560, 48, palette.white) +
      shape('M500 310 V218 A48 48 0 0 1 548 170 H1052 A48 48 0 0 1 1100 218 V310 Z', palette.deep) +
      line('M640 130 V220 M960 130 V220', palette.gold, 30) +
      days +
      glow(1050, 640, 160, palette.teal) +
      circle(1050, 640, 112, palette.teal) +
      line('M1000 642 L1038 682 L1106 600', palette.white, 32) +
      line('M330 250 C300 420 330 520 400 520 C470 520 500 420 470 250', palette.night, 22) +
      line('M400 520 V640 C400 740 520 780 590 730', palette.night, 22) +
      circle(626, 706, 54, palette.night) +
      circle(626, 706, 32, palette.tealMid) +
      circle(330, 244, 20, palette.coral) +
      circle(470, 244, 20, palette.coral),
  )
}
