/** Where a place lies in the picture of @svg-maps/germany (586 x 793), which is drawn in Mercator's projection. */
export function mapPlace({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
  return { x: 0.3 + (lon - west) * perDegree, y: 0.3 + (top - north) * perRadian };
}

/** Measured at the outlines of the Länder: western- and northernmost point, and the scale of the picture. */
const west = 5.88;
const top = 1.155_87;
const perDegree = 63.84;
const perRadian = 3645;
