import type { Text } from '../content/catalog/content.ts'
import { demoId } from '../ids.ts'
import { instant } from '../moments.ts'
import { type Row, stamps, type World } from './rows.ts'

type Entity = Row<'catalog_translations'>['entity_type']
type Field = Row<'catalog_translations'>['field']

/** Writes the Russian and English texts of a catalog row. Its own columns have the Kyrgyz ones. */
export function translate(
  world: World,
  at: number,
  entity: Entity,
  id: string,
  texts: Partial<Record<Field, Text>>,
): void {
  for (const [field, text] of Object.entries(texts) as [Field, Text][]) {
    for (const language of ['ru', 'en'] as const) {
      world.catalog_translations.push({
        id: demoId(`translation ${id} ${field} ${language}`, at),
        entity_type: entity,
        entity_id: id,
        language_code: language,
        field,
        value: text[language],
        ...stamps(instant(at)),
      })
    }
  }
}
