import classes from './avatar.module.css'

interface AvatarProps {
  name: string
  /** A picture of theirs; initials where there is none. */
  photoUrl?: string | null
  size?: 'small' | 'medium' | 'large'
}

const hues = ['#0B6E6E', '#7A4B94', '#B3372F', '#26683F', '#3A5BA0', '#8A5A16']

/** A person: their picture, or their initials on a colour that stays theirs. Says nothing that the name beside it does not. */
export function Avatar({ name, photoUrl, size = 'medium' }: AvatarProps) {
  const className = `${classes.avatar} ${classes[size]}`
  if (photoUrl) return <img className={className} src={photoUrl} alt="" loading="lazy" />
  return (
    <span className={className} style={{ '--hue': hueOf(name) } as object} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** The first letters of the first two words: `Айбек Токтогулов` is `АТ`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  return words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('')
    .toUpperCase()
}

function hueOf(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return hues[sum % hues.length] ?? '#0B6E6E'
}
