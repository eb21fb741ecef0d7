import type { JSX } from 'preact';
import { create } from 'qrcode';

export type QrCodeProps = { address: string; label: string; large?: boolean };

/** An address as a QR code, drawn as one path; `label` says in words where it leads. */
export function QrCode({ address, label, large }: QrCodeProps): JSX.Element {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const quiet = 4;
  const dark = Array.from(data, (on, index) =>
    on === 0 ? '' : `M${(index % size) + quiet} ${Math.floor(index / size) + quiet}h1v1h-1z`,
  ).join('');
  const side = size + 2 * quiet;
  // A long address has small squares: a camera needs them larger.
  const pixels = large === true ? 220 : 116;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width={pixels}
      height={pixels}
      shape-rendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  );
}
