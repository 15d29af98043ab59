/** Friendly, abstract portraits of the made-up clinicians: no photograph, no real person. */
import { hairs, palette, skins } from './palette.ts'
import { bust, type Look, stethoscope } from './people.ts'
import { renderPng } from './renderPng.ts'
import { box, circle } from './shapes.ts'

interface Portrait extends Look {
  ground: string
  disc: string
  stethoscope?: boolean
}

const portraits = {
  'elena-marquez': {
    skin: skins[4],
    hair: hairs[1],
    hairStyle: 'bob',
    shirt: palette.coral,
    coat: palette.white,
    ground: palette.tealMid,
    disc: palette.tealLight,
  },
  'samuel-okafor': {
    skin: skins[3],
    hair: hairs[0],
    hairStyle: 'short',
    beard: true,
    shirt: palette.blue,
    coat: palette.white,
    ground: palette.gold,
    disc: '#f8d79b',
    stethoscope: true,
  },
  'priya-raman': {
    skin: skins[2],
    hair: hairs[0],
    hairStyle: 'bun',
    shirt: palette.gold,
    coat: palette.tealDark,
    ground: palette.coralPale,
    disc: '#fdeae2',
  },
  'thomas-lindqvist': {
    skin: skins[0],
    hair: hairs[3],
    hairStyle: 'short',
    glasses: true,
    shirt: palette.tealPale,
    coat: palette.deep,
    ground: palette.sky,
    disc: '#e9f2f8',
  },
  'grace-whitfield': {
    skin: skins[1],
    hair: hairs[2],
    hairStyle: 'curly',
    shirt: palette.white,
    coat: palette.teal,
    ground: palette.sand,
    disc: palette.sandPale,
    stethoscope: true,
  },
} as const satisfies Record<string, Portrait>

export type PortraitSeed = keyof typeof portraits

/**
 * @param seed slug of the provider
 * @returns a PNG of 800 by 800 pixels; the same bytes for the same seed
 */
export const drawPortrait = (seed: PortraitSeed): Promise<Buffer> => {
  const portrait: Portrait = portraits[seed]
  return renderPng(
    800,
    800,
    box(0, 0, 800, 800, 0, portrait.ground) +
      circle(400, 420, 350, portrait.disc) +
      bust(400, 356, portrait, 1) +
      (portrait.stethoscope ? stethoscope(400, 356) : ''),
  )
}
