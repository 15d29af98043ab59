/** Simple bones and bodies, drawn the way a patient leaflet would: few lines, no detail that scares. */
import { palette } from './palette.ts'
import { box, circle, ellipse, line, mirrored, place, shape } from './shapes.ts'

/** A body from neck to hips, centered on x = 800, running out of the picture at the bottom. */
export const torso = (skin: string, shade: string): string =>
  shape('M750 90 C756 120 752 150 730 180 H870 C848 150 844 120 850 90 Z', shade) +
  ellipse(800, 20, 92, 122, skin) +
  mirrored(
    800,
    line('M585 285 C520 360 505 470 498 600 C492 700 490 800 488 940', shade, 108) +
      shape(
        'M801 165 C780 186 700 196 636 214 C566 232 536 286 546 360 C560 452 610 500 612 580' +
          ' C614 650 572 720 566 960 H801 Z',
        skin,
      ),
  )

/** One vertebra from behind, about 190 wide and 90 high at scale 1. */
export const backVertebra = (cx: number, cy: number, scale = 1): string =>
  place(
    cx,
    cy,
    line('M-92 -6 C-60 -20 60 -20 92 -6', palette.boneShade, 34) +
      box(-56, -40, 112, 78, 26, palette.bone) +
      shape('M0 -40 H30 A26 26 0 0 1 56 -14 V12 A26 26 0 0 1 30 38 H0 Z', palette.boneShade, 0.45) +
      shape('M0 -16 C14 -16 18 8 12 34 C8 52 -8 52 -12 34 C-18 8 -14 -16 0 -16 Z', palette.boneLine, 0.75),
    0,
    scale,
  )

/** A column from behind: `count` vertebrae, `gap` apart, with discs between. */
export const backSpine = (cx: number, top: number, count: number, gap: number, scale = 1): string =>
  Array.from({ length: count }, (_, index) => {
    const y = top + index * gap
    const disc =
      index === count - 1
        ? ''
        : box(cx - 46 * scale, y + gap / 2 - 14 * scale, 92 * scale, 28 * scale, 12 * scale, palette.tealMid)
    return disc + backVertebra(cx, y, scale)
  }).join('')

/** One vertebra from the side: body on the left, spine tip to the right. The body is 190 by 120 at scale 1. */
export const sideVertebra = (x: number, y: number, scale = 1): string =>
  place(
    x,
    y,
    line('M80 -34 C130 -48 158 -30 176 -8', palette.boneShade, 36) +
      shape(
        'M150 -44 C182 -44 206 -30 236 4 C276 40 330 52 330 78 C330 104 262 100 214 76 C176 56 144 22 150 -44 Z',
        palette.boneShade,
      ) +
      shape(
        'M-70 -60 C-30 -50 30 -50 70 -60 C92 -66 104 -52 96 -34 C88 -12 88 12 96 34 C104 52 92 66 70 60' +
          ' C30 50 -30 50 -70 60 C-92 66 -104 52 -96 34 C-88 12 -88 -12 -96 -34 C-104 -52 -92 -66 -70 -60 Z',
        palette.bone,
      ) +
      shape(
        'M10 -53 C30 -53 50 -55 70 -60 C92 -66 104 -52 96 -34 C88 -12 88 12 96 34 C104 52 92 66 70 60 C50 55 30 53 10 53 C40 20 40 -20 10 -53 Z',
        palette.boneShade,
        0.5,
      ),
    0,
    scale,
  )

/** A disc between two vertebrae seen from the side. */
export const sideDisc = (x: number, y: number, width: number, height: number): string =>
  box(x - width / 2, y - height / 2, width, height, height / 2, palette.tealMid) +
  box(x - width * 0.32, y - height * 0.2, width * 0.64, height * 0.4, height * 0.2, palette.tealPale)

/** The hip bones from the front, about 760 wide, centered on `cx`; the sacrum's top is at `top`. */
export const pelvis = (cx: number, top: number): string =>
  place(
    cx,
    top,
    mirrored(
      0,
      // Thigh bone, wing of the hip bone, and the ring in front.
      line('M-296 322 L-378 372', palette.boneShade, 70) +
        line('M-384 392 C-396 460 -368 540 -350 680', palette.boneShade, 92) +
        circle(-292, 318, 62, palette.bone) +
        shape(
          'M-92 40 C-150 -70 -300 -110 -372 -20 C-420 60 -366 190 -300 250 C-270 290 -236 330 -222 376' +
            ' C-200 440 -120 470 -40 452 L-24 404 C-90 412 -140 392 -154 346 C-166 300 -150 250 -120 212 C-96 176 -84 110 -92 40 Z',
          palette.bone,
        ) +
        shape(
          'M-118 66 C-180 -26 -290 -60 -338 8 C-368 66 -330 160 -270 214 C-214 180 -140 150 -118 66 Z',
          palette.boneShade,
          0.55,
        ),
    ) +
      box(-34, 396, 68, 62, 20, palette.tealMid) +
      shape(
        'M-104 -6 C-60 -34 60 -34 104 -6 C104 90 70 190 26 262 C14 284 -14 284 -26 262 C-70 190 -104 90 -104 -6 Z',
        palette.bone,
      ) +
      mirrored(
        0,
        circle(-40, 46, 13, palette.boneLine) +
          circle(-31, 106, 11, palette.boneLine) +
          circle(-22, 162, 9, palette.boneLine),
      ),
  )
