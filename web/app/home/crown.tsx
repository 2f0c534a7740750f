const poles = Array.from({ length: 36 }, (_, index) => index * 10)

/** A yurt's crown as one sees it lying on one's back: the tündük, and the roof poles that lead to it. */
export function Crown({ className }: { className: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 240 240"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      <circle cx="120" cy="120" r="76" />
      <circle cx="120" cy="120" r="66" />
      <g transform="rotate(45 120 120)">
        <path d="M120 54v132M98 57.8q12 62.2 0 124.4M142 57.8q-12 62.2 0 124.4" />
        <path d="M54 120h132M57.8 98q62.2 12 124.4 0M57.8 142q62.2-12 124.4 0" />
      </g>
      {poles.map((angle) => (
        <path key={angle} d="M120 44V4" transform={`rotate(${angle} 120 120)`} />
      ))}
    </svg>
  )
}
