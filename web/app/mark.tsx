interface MarkProps {
  className?: string | undefined
  strokeWidth?: number
}

/** The tündük: the crossed ring at the crown of a yurt. One line drawing in the colour of its text. */
export function Mark({ className, strokeWidth = 2 }: MarkProps) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="9.5" />
      <g transform="rotate(45 12 12)">
        <path d="M9.2 2.9q1.4 9.1 0 18.2M14.8 2.9q-1.4 9.1 0 18.2M2.9 9.2q9.1 1.4 18.2 0M2.9 14.8q9.1-1.4 18.2 0" />
      </g>
    </svg>
  )
}
