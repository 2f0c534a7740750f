import { randomInt } from 'node:crypto'

/**
 * The header by which the marketplace of the tests, which believes it, takes somebody for a caller of their own: it counts
 * what comes from one network, and here everybody would come from one.
 */
export function ownNetwork(): Record<string, string> {
  return { 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` }
}
