import germany from '@svg-maps/germany';
import type { JSX } from 'preact';
import { mapPlace } from '../domain/map-place.ts';
import { simplifyPath } from './simplify-path.ts';

/** A place on the map. */
export type MapPoint = { name: string; lat: number; lon: number };

// The package's own types name a module that does not exist.
const { locations } = germany as unknown as { locations: readonly { path: string }[] };

const outlines = locations.map(({ path }) => simplifyPath(path, 2.5)).join('');

/** The Länder in outline with points; `label` is the text alternative. The names stand in a table beside it. */
export function MapOfGermany({ points, label }: { points: readonly MapPoint[]; label: string }): JSX.Element {
  return (
    <svg viewBox="-4 -4 594 801" width="420" role="img" aria-label={label}>
      <path
        d={outlines}
        fill="currentColor"
        fill-opacity=".06"
        stroke="currentColor"
        stroke-opacity=".35"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      {points.map(({ name, ...place }) => {
        const { x, y } = mapPlace(place);
        return (
          <circle class="map-point" cx={Math.round(x)} cy={Math.round(y)} r="10">
            <title>{name}</title>
          </circle>
        );
      })}
    </svg>
  );
}
