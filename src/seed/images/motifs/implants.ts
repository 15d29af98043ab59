/** Treatments with a device under the skin: pain pump, spinal cord stimulator, DRG stimulator. */
import { backSpine, sideDisc, sideVertebra, torso } from '../anatomy.ts'
import { palette } from '../palette.ts'
import { scene, stages } from '../scene.ts'
import { circle, drop, ellipse, glow, line, mirrored } from '../shapes.ts'
import { contacts, pump, stimulator } from '../tools.ts'

export const intrathecalPump = (): string =>
  scene(
    stages.deep,
    torso(palette.tealLight, palette.tealMid) +
      backSpine(800, 236, 7, 96, 0.82) +
      // The thin tube: from the pump round the side, into the spine and up.
      line('M940 560 C940 500 880 520 838 560 C800 596 800 540 800 470 V330', palette.coralDark, 14) +
      glow(800, 330, 84, palette.coral) +
      circle(800, 330, 15, palette.coralDark) +
      drop(872, 262, 34, palette.coral) +
      drop(736, 272, 26, palette.coral) +
      pump(940, 660, 0.92),
  )

export const spinalCordStimulator = (): string => {
  /** One wave on both sides of the leads, `reach` away from the middle. */
  const pulse = (reach: number, opacity: number) =>
    mirrored(
      800,
      line(
        `M${800 + reach} ${344 - reach * 0.62} Q${800 + reach * 1.42} 344 ${800 + reach} ${344 + reach * 0.62}`,
        palette.gold,
        15,
        {
          opacity,
        },
      ),
    )
  return scene(
    stages.sand,
    torso('#58a9a8', palette.teal) +
      backSpine(800, 236, 7, 96, 0.82) +
      line('M672 716 C700 620 780 660 782 560 V400', palette.night, 9) +
      line('M690 716 C720 640 818 670 818 560 V400', palette.night, 9) +
      contacts(782, 262, 6) +
      contacts(818, 286, 6) +
      pulse(96, 1) +
      pulse(132, 0.75) +
      pulse(168, 0.5) +
      stimulator(676, 760, -6),
  )
}

export const dorsalRootGanglion = (): string => {
  const nerve = (y: number, color: string) =>
    line(
      `M748 ${y} C820 ${y} 870 ${y + 12} 930 ${y + 40} C1010 ${y + 76} 1060 ${y + 90} 1180 ${y + 96}`,
      color,
      26,
    ) + ellipse(918, y + 34, 64, 42, color)
  return scene(
    stages.tealDark,
    line('M744 -20 V920', palette.gold, 74) +
      sideVertebra(560, 130, 1.15) +
      sideVertebra(560, 450, 1.15) +
      sideVertebra(560, 770, 1.15) +
      sideDisc(560, 290, 214, 84) +
      sideDisc(560, 610, 214, 84) +
      nerve(290, palette.gold) +
      nerve(610, palette.gold) +
      glow(924, 326, 190, palette.coral) +
      ellipse(918, 324, 66, 44, palette.coral) +
      line('M752 -20 C752 120 752 210 800 262 C830 292 880 286 990 330', palette.night, 13) +
      [0, 1, 2, 3]
        .map(
          (i) =>
            circle(858 + i * 40, 288 + i * 10, 14, palette.white) +
            circle(858 + i * 40, 288 + i * 10, 9, palette.tealDark),
        )
        .join(''),
  )
}
