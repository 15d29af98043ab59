/** The common stage of every wide picture: a calm ground, one large disc, a few quiet dots. */
import { palette } from './palette.ts'
import { circle, line, tag } from './shapes.ts'

export const sceneWidth = 1600
export const sceneHeight = 900

export interface Stage {
  ground: string
  /** The large disc behind the subject. */
  disc: string
  /** Soft shapes at the corners. */
  soft: string
  /** Small marks; coral when left out. */
  mark?: string
}

/** A few stages to choose from, so that a row of cards is lively but of one family. */
export const stages = {
  teal: { ground: '#cfe9e6', disc: palette.tealPale, soft: '#bcdfdb' },
  sand: { ground: palette.sand, disc: palette.sandPale, soft: '#eddabb' },
  deep: { ground: palette.deep, disc: '#215680', soft: '#123c5f', mark: palette.tealMid },
  tealDark: { ground: palette.tealDark, disc: '#17707a', soft: '#0b4c53', mark: palette.gold },
  sky: { ground: palette.sky, disc: '#e7f1f7', soft: '#bcd7e6' },
  blue: { ground: palette.blue, disc: '#5593c0', soft: '#35709c', mark: palette.sand },
  clay: { ground: '#d9775a', disc: '#e68f74', soft: '#c9674b', mark: palette.sand },
  coral: { ground: palette.coralPale, disc: '#fdebe3', soft: '#f5c1ae', mark: palette.deep },
} as const satisfies Record<string, Stage>

/** A small ring. Not a plus: a red or white cross is a protected emblem. */
const ring = (x: number, y: number, r: number, color: string) =>
  line(`M${x - r} ${y} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0`, color, r * 0.45, {
    opacity: 0.55,
  })

/** Ground and marks with the subject on top. The middle 900 by 900 must hold all that matters. */
export const scene = (stage: Stage, subject: string): string => {
  const mark = stage.mark ?? palette.coral
  return (
    tag('rect', { width: sceneWidth, height: sceneHeight, fill: stage.ground }) +
    circle(90, 860, 330, stage.soft) +
    circle(1560, 40, 300, stage.soft) +
    circle(800, 450, 420, stage.disc) +
    ring(215, 190, 20, mark) +
    ring(1400, 660, 20, mark) +
    circle(330, 330, 12, mark, 0.5) +
    circle(1290, 250, 12, mark, 0.5) +
    circle(1460, 470, 8, mark, 0.5) +
    circle(150, 470, 8, mark, 0.5) +
    subject
  )
}
