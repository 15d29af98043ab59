/** The mark of a site: a spine of bars under a point of light. No letters. */

import { mark } from './mark.ts'
import { renderPng } from './renderPng.ts'
import { box } from './shapes.ts'

export interface LogoColors {
  /** Ground of the mark, as `#rrggbb`. */
  primaryColor: string
  /** The bars, readable on the ground. */
  onPrimaryColor: string
  /** The point of light. */
  accentColor: string
}

/** @returns a PNG of 800 by 800 pixels; the same bytes for the same colors */
export const drawLogo = ({ primaryColor, onPrimaryColor, accentColor }: LogoColors): Promise<Buffer> =>
  renderPng(800, 800, box(0, 0, 800, 800, 0, primaryColor) + mark(400, 400, 1, onPrimaryColor, accentColor))
