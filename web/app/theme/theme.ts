import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  rem,
  type VariantColorResolverResult,
  type VariantColorsResolverInput,
} from '@mantine/core'
import { dark, light, type Palette } from './palette.ts'

/** Shades from light to dark around the action colour, which stands where Mantine's own default shade is. */
const issykKul: MantineColorsTuple = [
  '#E9F6F5',
  '#CFE9E7',
  '#A3D5D2',
  '#74BFBB',
  '#45A6A2',
  '#1F8988',
  light.action,
  light.actionHover,
  '#074747',
  '#053636',
]

export const theme = createTheme({
  primaryColor: 'issykKul',
  colors: { issykKul },
  white: light.paper,
  black: light.ink,
  fontFamily: "'Inter Variable', 'Inter Fallback', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontWeight: '600', textWrap: 'balance' },
  // No text is smaller than 14 px.
  fontSizes: { xs: rem(14), sm: rem(14), md: rem(16), lg: rem(18), xl: rem(20) },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: rem(8), sm: rem(16), md: rem(24), lg: rem(32), xl: rem(48) },
  defaultRadius: 'md',
  radius: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(32) },
  cursorType: 'pointer',
  variantColorResolver,
  respectReducedMotion: true,
  components: { Button: { defaultProps: { size: 'md' } } },
})

/** Filled parts in the primary colour take their pair of text and ground from the palette. */
function variantColorResolver(input: VariantColorsResolverInput): VariantColorResolverResult {
  const resolved = defaultVariantColorsResolver(input)
  if (input.variant !== 'filled' || (input.color && input.color !== 'issykKul')) return resolved
  return {
    ...resolved,
    background: 'var(--usta-action)',
    hover: 'var(--usta-action-hover)',
    color: 'var(--usta-on-action)',
  }
}

/** Puts the palette in place of Mantine's own colours, and offers it to our stylesheets as `--usta-…`. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables(light),
  dark: schemeVariables(dark),
})

function schemeVariables(palette: Palette): Record<string, string> {
  const own = Object.entries(palette).map(([name, colour]) => [`--usta-${kebab(name)}`, colour])
  return {
    ...Object.fromEntries(own),
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.ink,
    '--mantine-color-bright': palette.ink,
    '--mantine-color-dimmed': palette.quiet,
    '--mantine-color-anchor': palette.link,
    '--mantine-color-error': palette.danger,
    '--mantine-color-success': palette.success,
    '--mantine-color-placeholder': palette.quiet,
    '--mantine-color-default': palette.paper,
    '--mantine-color-default-hover': palette.ground,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.line,
    '--mantine-primary-color-filled': palette.action,
    '--mantine-primary-color-filled-hover': palette.actionHover,
    '--mantine-primary-color-contrast': palette.onAction,
  }
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
