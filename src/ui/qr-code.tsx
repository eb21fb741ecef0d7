import type { JSX } from 'preact';
import { create } from 'qrcode';

/** An address as a QR code, drawn as one path; `label` says in words where it leads. */
export function QrCode({ address, label }: { address: string; label: string }): JSX.Element {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const quiet = 4;
  const dark = Array.from(data, (on, index) =>
    on === 0 ? '' : `M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z`,
  ).join('');
  const side = size + 2 * quiet;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width="116"
      height="116"
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
