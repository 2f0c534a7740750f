import { createHash } from 'node:crypto'
import { Html } from './html.ts'

const css = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #faf8f5; --card: #fff;
  --line: #dcd8d2; --field: #8a8f96; --action: #0b6e6e; --over: #095858; --on-action: #fff;
  --danger: #b3372f; --danger-ground: #fbeeec; --note: #fdf3ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef0; --quiet: #a9b1ba; --paper: #14171a;
  --card: #1d2125; --line: #343a40; --field: #7d858d; --action: #4db8b8; --over: #6cc9c9;
  --on-action: #0b1f1f; --danger: #f2938c; --danger-ground: #3a2321; --note: #33271c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 480px; margin: 0 auto; padding: 24px 16px 48px; }
header { display: flex; align-items: center; gap: 8px; margin-bottom: 16px; font-weight: 600; }
header svg { width: 24px; height: 24px; color: var(--action); }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25; font-weight: 600; }
h2 { margin: 32px 0 8px; font-size: 16px; font-weight: 600; }
p { margin: 0 0 16px; overflow-wrap: anywhere; }
.note { padding: 8px 16px; border-radius: 12px; background: var(--note); font-size: 14px; }
.error { padding: 8px 16px; border-radius: 12px; background: var(--danger-ground); color: var(--danger); }
.card { padding: 16px; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
.lines { display: grid; grid-template-columns: 1fr auto; gap: 8px 0; margin: 0 0 16px; }
.lines dt { overflow-wrap: anywhere; min-width: 0; padding-right: 16px; }
.lines dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.total { padding-top: 8px; border-top: 1px solid var(--line); font-weight: 600; }
label { display: block; margin-bottom: 16px; font-size: 14px; color: var(--quiet); }
input { display: block; width: 100%; min-height: 44px; margin-top: 4px; padding: 8px 12px; font: inherit;
  font-size: 16px; font-variant-numeric: tabular-nums; color: var(--ink); background: var(--card);
  border: 1px solid var(--field); border-radius: 8px; }
::placeholder { color: var(--quiet); opacity: 1; }
.row { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; align-items: end; }
button, .button { display: block; width: 100%; min-height: 44px; padding: 10px 16px; border: 0;
  border-radius: 8px; background: var(--action); color: var(--on-action); font: inherit; font-weight: 600;
  text-align: center; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: var(--over); }
.second { margin-top: 8px; border: 1px solid var(--field); background: none; color: var(--ink); }
.second:hover { background: var(--line); }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px; }
.back { display: block; margin-top: 8px; padding: 10px; text-align: center; color: var(--action); }
ul { margin: 0; padding: 0; list-style: none; font-size: 14px; }
li { padding: 8px 0; border-bottom: 1px solid var(--line); }
code { font: inherit; font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--ink); }
.cards { color: var(--quiet); }
`

export const style = new Html(`<style>${css}</style>`)

/** What the Content-Security-Policy names the style by. */
export const styleHash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`
