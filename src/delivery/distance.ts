/** How far two places are apart. */

/** Degrees north and east. */
export interface Point {
  latitude: number
  longitude: number
}

/** Mean radius of the Earth. @see https://en.wikipedia.org/wiki/Earth_radius#Arithmetic_mean_radius */
const earthRadiusKm = 6371.0088

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Along a great circle (haversine), within 0.5 % of the real Earth. */
export function distanceKm(from: Point, to: Point): number {
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2)
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2)
  const square =
    halfLatitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2
  // Rounding may lift it over 1 for places opposite each other.
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square)))
}
