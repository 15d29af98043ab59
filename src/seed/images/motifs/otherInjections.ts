/** Injections away from the spine's small joints: sacroiliac joint, trigger points, sympathetic chain. */
import { backSpine, pelvis } from '../anatomy.ts'
import { palette } from '../palette.ts'
import { scene, stages } from '../scene.ts'
import { box, circle, ellipse, glow, line, mirrored, shape } from '../shapes.ts'
import { syringe } from '../tools.ts'

export const sacroiliacInjection = (): string =>
  scene(
    stages.deep,
    box(744, 218, 112, 40, 18, palette.tealMid) +
      backSpine(800, 50, 2, 124, 1.2) +
      pelvis(800, 268) +
      glow(906, 372, 118, palette.coral) +
      line('M898 300 C910 350 904 400 886 446', palette.coralDark, 16) +
      syringe(916, 370, -29, 1.05),
  )

/** A spiral line from the middle outwards, `turns` times round. */
const spiral = (cx: number, cy: number, r: number, turns: number): string =>
  Array.from({ length: turns * 24 + 1 }, (_, step) => {
    const angle = (step / 24) * 2 * Math.PI
    const reach = (r * step) / (turns * 24)
    return `${step === 0 ? 'M' : 'L'}${(cx + reach * Math.cos(angle)).toFixed(1)} ${(cy + reach * Math.sin(angle)).toFixed(1)}`
  }).join(' ')

export const triggerPoint = (): string => {
  /** Fibers fan out from both tendons and crowd together at the knot, at x = 800. */
  const fiber = (offset: number, color: string) => {
    const end = 470 + offset * 0.14
    const wide = 470 + offset * 1.12
    const knot = 470 + offset * 0.55
    return line(
      `M270 ${end} C500 ${wide} 640 ${wide} 800 ${knot} C960 ${wide} 1100 ${wide} 1330 ${end}`,
      color,
      12,
    )
  }
  const offsets = [-205, -164, -123, -82, -41, 0, 41, 82, 123, 164, 205]
  return scene(
    stages.sand,
    line('M-20 470 H260 M1340 470 H1620', palette.white, 58) +
      shape(
        'M180 470 C400 400 460 190 800 190 C1140 190 1200 400 1420 470 C1200 540 1140 750 800 750 C460 750 400 540 180 470 Z',
        palette.coral,
      ) +
      shape(
        'M180 470 C400 540 460 750 800 750 C1140 750 1200 540 1420 470 C1200 520 1100 690 800 690 C500 690 400 520 180 470 Z',
        palette.coralDark,
        0.4,
      ) +
      offsets.map((offset, index) => fiber(offset, index % 2 === 0 ? '#f9c1ae' : '#f5a68d')).join('') +
      circle(800, 470, 150, palette.coralDark, 0.35) +
      circle(800, 470, 112, palette.coralDark) +
      line(spiral(800, 470, 84, 3), palette.coralPale, 13) +
      syringe(850, 424, -33, 1.05),
  )
}

export const sympatheticBlock = (): string => {
  const ys = [110, 260, 410, 560, 710, 860]
  const chain =
    line('M985 -20 C970 60 996 180 985 260 S996 480 985 560 S996 800 985 920', palette.gold, 14) +
    ys
      .map(
        (y) =>
          line(`M905 ${y + 10} Q945 ${y + 26} 985 ${y}`, palette.gold, 10) +
          ellipse(985, y, 30, 42, palette.gold),
      )
      .join('')
  return scene(
    stages.tealDark,
    backSpine(800, 40, 6, 164, 1.5) +
      mirrored(800, chain) +
      glow(985, 410, 190, palette.coral) +
      ellipse(985, 410, 38, 52, palette.coral) +
      shape('M960 392 C972 372 1004 372 1012 394 C996 384 976 384 960 392 Z', palette.coralPale, 0.8) +
      syringe(1010, 396, -26, 1),
  )
}
