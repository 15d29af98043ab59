/** Turns a drawing into a PNG. Drawings hold no text, so no font is needed and every machine agrees. */
import sharp from 'sharp'

/**
 * @param width in pixels
 * @param height in pixels
 * @param content SVG elements in the same units
 * @returns the bytes of a PNG with a palette-free, opaque picture; rejects when the markup is broken
 */
export const renderPng = (width: number, height: number, content: string): Promise<Buffer> => {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}">${content}</svg>`
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png({ compressionLevel: 9 }).toBuffer()
}
