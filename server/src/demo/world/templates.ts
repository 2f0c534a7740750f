import { languages } from '../../kernel/language.ts'
import { templates } from '../content/words/templates.ts'
import { demoId } from '../ids.ts'
import { instant, minute } from '../moments.ts'
import { json, stamps, type World } from './rows.ts'

/** Adds the messages written beforehand, in each language. The first of them is the newest, as they are listed. */
export function addTemplates(world: World, at: number): void {
  for (const [place, { category, name, content, variables = [] }] of templates.entries()) {
    const written = at - place * minute
    for (const language of languages) {
      world['stored.chat_templates'].push({
        id: demoId(`template ${place} ${language}`, written),
        name: name[language],
        category,
        content: content[language],
        variables: json(variables),
        language,
        ...stamps(instant(written)),
      })
    }
  }
}
