import classes from './category-icon.module.css'
import { iconPath } from './category-icons.ts'

/** A category's drawing in its own colour, the only place where that colour shows. */
export function CategoryIcon({ icon, color }: { icon: string; color: string }) {
  const tint = /^#[0-9a-f]{6}$/i.test(color) ? { '--tint': color } : {}
  return (
    <span className={classes.icon} style={tint as object}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={iconPath(icon)} />
      </svg>
    </span>
  )
}
