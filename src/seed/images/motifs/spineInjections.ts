/** Treatments at the small joints and nerves of the spine: epidural, medial branch block, heat. */
import { backVertebra, sideDisc, sideVertebra } from '../anatomy.ts'
import { palette } from '../palette.ts'
import { scene, stages } from '../scene.ts'
import { circle, drop, ellipse, glow, line, mirrored, place } from '../shapes.ts'
import { fineNeedle, heatProbe, syringe } from '../tools.ts'

export const epiduralInjection = (): string =>
  scene(
    stages.deep,
    line('M770 -20 V920', palette.gold, 62) +
      line('M778 300 C830 330 840 380 880 420 C930 470 960 560 966 640', palette.gold, 24) +
      line('M778 600 C820 630 830 680 850 720 C880 780 890 840 892 920', palette.gold, 24) +
      sideVertebra(600, 130, 1.1) +
      sideVertebra(600, 446, 1.1) +
      sideVertebra(600, 762, 1.1) +
      sideDisc(600, 288, 206, 84) +
      sideDisc(600, 604, 206, 84) +
      // The sore nerve root, with the medicine spreading around it.
      glow(820, 344, 150, palette.coral) +
      ellipse(812, 336, 34, 72, palette.tealMid, 0.95) +
      syringe(836, 336, -22, 1.15),
  )

/** Three vertebrae from behind, large; on each side the small joints where one meets the next. */
const facetColumn = (): string => {
  const rows = [130, 450, 770]
  const upperPart = (y: number) =>
    line(`M850 ${y - 50} C912 ${y - 84} 936 ${y - 120} 930 ${y - 176}`, palette.boneShade, 56)
  const lowerPart = (y: number) =>
    line(`M836 ${y + 60} C860 ${y + 90} 866 ${y + 130} 860 ${y + 182}`, palette.bone, 52)
  const joint = (y: number) =>
    line(`M893 ${y + 116} C897 ${y + 146} 897 ${y + 170} 892 ${y + 204}`, palette.tealMid, 15)
  return (
    mirrored(800, rows.map((y) => upperPart(y) + lowerPart(y)).join('')) +
    rows.map((y) => backVertebra(800, y, 2.1)).join('') +
    mirrored(800, rows.map(joint).join(''))
  )
}

export const medialBranchBlock = (): string => {
  const nerve = (y: number) =>
    mirrored(
      800,
      line(
        `M1130 ${y + 86} C1060 ${y + 60} 1010 ${y + 6} 950 ${y - 8} C926 ${y - 14} 960 ${y - 60} 972 ${y - 130}`,
        palette.gold,
        15,
      ),
    )
  return scene(
    stages.teal,
    facetColumn() +
      nerve(450) +
      nerve(770) +
      nerve(130) +
      glow(948, 438, 92, palette.coral) +
      circle(948, 438, 17, palette.coral) +
      glow(948, 758, 92, palette.coral) +
      circle(948, 758, 17, palette.coral) +
      fineNeedle(952, 434, -34, palette.teal) +
      fineNeedle(952, 754, -34, palette.teal) +
      drop(1064, 442, 46, palette.teal) +
      drop(1064, 762, 46, palette.teal),
  )
}

export const radiofrequency = (): string => {
  const [x, y] = [894, 596]
  /** Dots of heat on a ring around the tip. */
  const dots = (r: number, count: number, size: number, color: string) =>
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * 2 * Math.PI
      return circle(x + r * Math.cos(angle), y + r * Math.sin(angle), size, color)
    }).join('')
  return scene(
    stages.clay,
    place(0, -10, facetColumn()) +
      glow(x, y, 150, palette.coralDark) +
      circle(x, y, 44, palette.gold) +
      dots(78, 12, 11, palette.coralDark) +
      dots(114, 18, 9, palette.coralDark) +
      dots(150, 24, 7, palette.gold) +
      heatProbe(x - 4, y + 2, -28),
  )
}
