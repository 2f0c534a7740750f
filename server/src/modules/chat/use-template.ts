import { Liquid } from 'liquidjs'
import { type Actor, isStaff, type UserCall } from '../../kernel/actor.ts'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import type { Trx } from '../../platform/database/index.ts'
import { chatErrors } from './errors.ts'
import { longestText } from './schema/parts.ts'
import type { ChatTemplate } from './schema/template.ts'
import { countUse, findTemplate } from './store/templates.ts'

/**
 * Reads no files and runs for a moment only. A message is plain text, so what is filled in needs no escape for HTML: it
 * loses the characters that could end a line or change the direction of what follows, and can be no template itself.
 */
const liquid = new Liquid({
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  relativeReference: false,
  cache: false,
  parseLimit: 20_000,
  renderLimit: 50,
  memoryLimit: 200_000,
  templates: {},
  outputEscape: (value: unknown) =>
    String(value)
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
      .slice(0, 500),
})

type Variables = Readonly<Record<string, string>>

/** What a template says with these variables, and no others. @throws 422 `chat.template_unusable` with what is wrong */
export function render(template: Pick<ChatTemplate, 'content' | 'variables'>, variables: Variables): string {
  const { content } = template
  const unknown = Object.keys(variables).find((name) => !template.variables.includes(name))
  if (unknown !== undefined) throw unusable(new Error(`unknown variable: ${unknown}`))
  try {
    const text: string = liquid.parseAndRenderSync(content, { ...variables })
    if (text.length > longestText) throw new Error(`longer than ${longestText} characters`)
    return text.trim()
  } catch (error) {
    throw unusable(error)
  }
}

/** Checks what staff write: it can be read, and takes no variables that it does not declare. */
export function requireUsable({ content, variables }: Pick<ChatTemplate, 'content' | 'variables'>): void {
  const unknown = takenBy(content).find((name) => !variables.includes(name))
  if (unknown !== undefined) throw unusable(new Error(`undefined variable: ${unknown}`))
  render({ content, variables }, Object.fromEntries(variables.map((name) => [name, name])))
}

/** Every variable that it reads, also where it does so only sometimes. */
function takenBy(content: string): string[] {
  try {
    return liquid.globalVariablesSync(liquid.parse(content))
  } catch (error) {
    throw unusable(error)
  }
}

/** Staff use them all, providers those for them: not the ones for support, and none that is switched off. */
export function canUse(actor: Actor, template: Pick<ChatTemplate, 'category' | 'is_active'>): boolean {
  if (isStaff(actor)) return true
  return actor.kind === 'user' && actor.providerId !== null && template.is_active && template.category !== 'support'
}

/** The text of a message made from a template. Its use is counted with the message. */
export async function fillTemplate(
  trx: Trx,
  { actor }: UserCall,
  templateId: string,
  variables: Variables,
): Promise<string> {
  const template = await findTemplate(trx, templateId)
  if (!template || !canUse(actor, template) || !template.is_active) throw new Problem(commonErrors.notFound)
  const text = render(template, variables)
  await countUse(trx, templateId)
  return text
}

function unusable(error: unknown): Problem {
  const why = error instanceof Error ? error.message.split('\n', 1)[0]?.slice(0, 200) : undefined
  return new Problem(chatErrors.templateUnusable, { params: { why: why ?? '' }, cause: error })
}
