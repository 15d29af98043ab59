/** Banners of the three pages. */

import { mark } from '../mark.ts'
import { hairs, palette, skins } from '../palette.ts'
import { bust, stethoscope } from '../people.ts'
import { scene, stages } from '../scene.ts'
import { box, circle, ellipse, glow, line, place, shape } from '../shapes.ts'

/** Three members of a care team. */
export const aboutUs = (): string =>
  scene(
    stages.teal,
    bust(
      470,
      470,
      { skin: skins[1], hair: hairs[0], hairStyle: 'bob', shirt: palette.coral, coat: palette.deep },
      0.86,
    ) +
      bust(
        1130,
        470,
        {
          skin: skins[0],
          hair: hairs[3],
          hairStyle: 'short',
          shirt: palette.gold,
          coat: palette.tealDark,
          glasses: true,
        },
        0.86,
      ) +
      bust(
        800,
        400,
        { skin: skins[3], hair: hairs[0], hairStyle: 'curly', shirt: palette.teal, coat: palette.white },
        1,
      ) +
      stethoscope(800, 400),
  )

/** A clipboard with a list, beside a chair and a plant. */
export const firstVisit = (): string => {
  const row = (y: number, width: number, done: boolean) =>
    circle(692, y, 30, done ? palette.teal : palette.sky) +
    (done ? line(`M678 ${y} L690 ${y + 12} L708 ${y - 12}`, palette.white, 10) : '') +
    box(750, y - 16, width, 32, 16, palette.sky)
  return scene(
    stages.sand,
    ellipse(800, 830, 640, 44, palette.sandDark) +
      // Chair
      box(230, 400, 92, 250, 40, palette.coralDark) +
      box(230, 560, 330, 110, 44, palette.coral) +
      line('M270 680 V810 M520 680 V810', palette.night, 24) +
      // Plant
      shape('M1170 660 H1340 L1316 824 H1194 Z', palette.coral) +
      place(
        1255,
        668,
        shape('M0 0 C-40 -60 -40 -200 0 -280 C40 -200 40 -60 0 0 Z', palette.teal) +
          shape('M0 0 C-90 -40 -150 -130 -150 -220 C-70 -190 -10 -90 0 0 Z', palette.tealMid) +
          shape('M0 0 C90 -40 150 -130 150 -220 C70 -190 10 -90 0 0 Z', palette.tealDark),
      ) +
      // Clipboard
      box(590, 120, 440, 660, 44, palette.deep) +
      box(626, 176, 368, 566, 22, palette.white) +
      box(714, 84, 192, 96, 28, palette.gold) +
      circle(810, 116, 18, palette.deep) +
      row(290, 200, true) +
      row(400, 160, true) +
      row(510, 200, true) +
      row(620, 130, false),
  )
}

/** A folded map with a road and three pins. */
export const findCare = (): string => {
  const pin = (x: number, y: number, size: number, color: string) =>
    ellipse(x, y + 6, size * 0.34, size * 0.12, 'rgba(15,43,70,0.25)') +
    shape(
      `M${x} ${y} C${x - size * 0.2} ${y - size * 0.5} ${x - size * 0.52} ${y - size * 0.66} ${x - size * 0.52} ${y - size}` +
        ` A${size * 0.52} ${size * 0.52} 0 0 1 ${x + size * 0.52} ${y - size} C${x + size * 0.52} ${y - size * 0.66} ${x + size * 0.2} ${y - size * 0.5} ${x} ${y} Z`,
      color,
    ) +
    circle(x, y - size, size * 0.34, palette.white) +
    mark(x, y - size * 1.01, size * 0.00092, palette.night, palette.coral)
  return scene(
    stages.deep,
    shape('M330 290 L640 210 V700 L330 780 Z', palette.tealPale) +
      shape('M640 210 L960 290 V780 L640 700 Z', palette.tealLight) +
      shape('M960 290 L1270 210 V700 L960 780 Z', palette.tealPale) +
      shape('M330 560 C430 520 520 600 640 560 V700 L330 780 Z', palette.sky) +
      shape('M1060 264 L1270 210 V400 C1190 420 1090 360 1060 264 Z', palette.sky) +
      line('M345 470 C470 380 560 470 640 430 S830 520 960 470 S1150 560 1256 500', palette.white, 26) +
      line('M760 250 C740 400 800 520 760 720', palette.white, 18) +
      glow(800, 520, 130, palette.coral) +
      pin(490, 520, 120, palette.teal) +
      pin(1120, 600, 120, palette.gold) +
      pin(800, 530, 220, palette.coral),
  )
}
