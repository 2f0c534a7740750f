import type { LoaderFunctionArgs } from 'react-router'
import { missing } from '../missing.ts'
import { drawScene } from './draw-scene.ts'

/** A drawn picture as a file: `/scenes/droplet/taps.svg`. */
export function loader({ params: { icon = '', name = '' } }: LoaderFunctionArgs): Response {
  const seed = /^([\w-]{1,100})\.svg$/.exec(name)?.[1]
  if (seed === undefined || icon.length > 50) throw missing()
  return new Response(drawScene(icon, seed), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  })
}
