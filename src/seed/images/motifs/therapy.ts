/** Treatments without a needle: physical therapy, and medicines that are not opioids. */
import { palette, skins } from '../palette.ts'
import { figure } from '../people.ts'
import { scene, stages } from '../scene.ts'
import { box, circle, ellipse, line, place, shape } from '../shapes.ts'

export const physicalTherapy = (): string =>
  scene(
    stages.sand,
    ellipse(800, 800, 560, 54, palette.tealMid) +
      ellipse(800, 792, 560, 50, palette.teal) +
      // An exercise ball behind the person.
      circle(1130, 652, 128, palette.coral) +
      line(
        'M1012 620 C1080 560 1190 560 1248 616 M1008 690 C1080 740 1190 740 1254 684',
        palette.coralPale,
        9,
      ) +
      figure({
        head: [764, 186],
        skin: skins[2],
        hair: palette.night,
        bun: true,
        facing: -1,
        shirt: palette.teal,
        pants: palette.deep,
        shoe: palette.coral,
        body: [
          [770, 330],
          [796, 560],
        ],
        arms: [
          [
            [786, 322],
            [874, 206],
            [896, 80],
          ],
          [
            [752, 326],
            [654, 222],
            [636, 92],
          ],
        ],
        legs: [
          [
            [806, 560],
            [930, 660],
            [1040, 762],
          ],
          [
            [786, 566],
            [600, 590],
            [590, 750],
          ],
        ],
        toes: [
          [34, 20],
          [-62, 22],
        ],
      }) +
      line('M520 330 C480 250 500 170 560 120', palette.gold, 14, { opacity: 0.9 }) +
      line('M548 166 L566 112 L510 118', palette.gold, 14, { opacity: 0.9 }),
  )

const leaf = (x: number, y: number, turn: number, scale: number, color: string): string =>
  place(
    x,
    y,
    shape('M0 0 C-70 -50 -76 -150 0 -220 C76 -150 70 -50 0 0 Z', color) +
      line(
        'M0 20 V-170 M0 -50 L34 -84 M0 -50 L-34 -84 M0 -104 L28 -132 M0 -104 L-28 -132',
        palette.white,
        9,
        { opacity: 0.75 },
      ),
    turn,
    scale,
  )

const capsule = (x: number, y: number, turn: number, color: string): string =>
  place(
    x,
    y,
    box(-78, -34, 156, 68, 34, palette.white) +
      shape('M0 -34 H44 A34 34 0 0 1 44 34 H0 Z', color) +
      box(-52, -20, 80, 12, 6, 'rgba(255,255,255,0.55)'),
    turn,
  )

export const nonOpioidMedicines = (): string =>
  scene(
    stages.teal,
    leaf(588, 560, -34, 1.25, palette.tealMid) +
      leaf(1010, 560, 34, 1.25, palette.tealMid) +
      ellipse(800, 806, 430, 40, 'rgba(15,43,70,0.14)') +
      box(634, 250, 332, 550, 64, palette.gold) +
      shape('M902 250 A64 64 0 0 1 966 314 V736 A64 64 0 0 1 902 800 H860 V250 Z', '#dc9c3d', 0.6) +
      box(604, 120, 392, 124, 30, palette.white) +
      line(
        'M664 148 V216 M720 148 V216 M776 148 V216 M832 148 V216 M888 148 V216 M940 148 V216',
        palette.sky,
        14,
      ) +
      box(634, 344, 332, 330, 0, palette.white) +
      leaf(800, 618, 0, 1.02, palette.teal) +
      capsule(500, 740, -24, palette.coral) +
      capsule(1130, 756, 18, palette.deep) +
      circle(1010, 788, 46, palette.white) +
      line('M984 788 H1036', palette.sky, 8),
  )
