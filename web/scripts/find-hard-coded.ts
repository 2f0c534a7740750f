import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Expression, type JSXChild, type JSXElement, type JSXExpression, parseSync, Visitor } from 'oxc-parser'

/** Attributes whose text people see or hear. */
const spoken =
  /^(alt|title|placeholder|label|description|heading|lead|text|hint|unit|aria-(label|description|valuetext))$/

/** What stands in these is no language of people. */
const literal = /^(Code|code|kbd|script|style)$/

const letters = /\p{L}/u

/** Words in the markup of a component that belong in the catalogs, each with where it stands. */
export function findHardCoded(path: string, source: string): string[] {
  const faults: string[] = []
  const report = ({ start }: { start: number }, text: string) => {
    if (!letters.test(text)) return
    const line = source.slice(0, start).split('\n').length
    faults.push(`${path}:${line}: "${text.trim()}" belongs in the catalogs`)
  }
  const reportAll = (node: JSXExpression | Expression) => {
    for (const text of textsOf(node)) report(node, text)
  }
  const look = (children: JSXChild[]) => {
    for (const child of children) {
      if (child.type === 'JSXText') report(child, child.value)
      if (child.type === 'JSXExpressionContainer') reportAll(child.expression)
    }
  }
  new Visitor({
    JSXFragment: ({ children }) => look(children),
    JSXElement(element) {
      if (!literal.test(nameOf(element))) look(element.children)
      for (const attribute of element.openingElement.attributes) {
        if (attribute.type !== 'JSXAttribute' || !spoken.test(String(attribute.name.name))) continue
        const { value } = attribute
        if (value?.type === 'Literal') report(attribute, String(value.value))
        if (value?.type === 'JSXExpressionContainer') reportAll(value.expression)
      }
    },
  }).visit(parseSync(path, source).program)
  return faults
}

function nameOf({ openingElement: { name } }: JSXElement): string {
  return name.type === 'JSXIdentifier' ? name.name : ''
}

/** The texts that an expression may come to, as far as they stand in it. */
function textsOf(node: JSXExpression | Expression): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw)
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)]
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)]
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left as Expression), ...textsOf(node.right)] : []
    default:
      return []
  }
}

/** The same for every component of the web app. */
export function findAllHardCoded(): string[] {
  const web = join(import.meta.dirname, '..')
  const files = globSync('app/**/*.tsx', { cwd: web })
  return files.flatMap((file) => findHardCoded(file, readFileSync(join(web, file), 'utf8')))
}
