// The one error of this room: the picture cannot be taken, and what to do about it.

/** Stable reasons, for tests, logs and translations; the sentence may change, these do not. */
export type ImageRefusedCode =
  | 'empty'
  | 'too-large'
  | 'unsupported-format'
  | 'type-mismatch'
  | 'corrupt'
  | 'too-many-pixels'
  | 'too-long'
  | 'too-many-frames'
  | 'animation-not-supported'
  | 'svg-malformed'
  | 'svg-doctype'
  | 'svg-processing-instruction'
  | 'svg-active-content'
  | 'svg-not-allowed'
  | 'svg-external-reference'
  | 'svg-style'
  | 'svg-too-complex'
  | 'svg-without-size'

/** An upload we refuse. The message is for the person who chose the file: what is wrong, and the way out. */
export class ImageRefused extends Error {
  override readonly name = 'ImageRefused'
  readonly code: ImageRefusedCode

  constructor(code: ImageRefusedCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
