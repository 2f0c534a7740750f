import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useVisitor } from '../shell/use-site.ts'
import { Icon } from '../ui/icon.tsx'
import { useChat } from './chat-context.ts'
import classes from './composer.module.css'
import { type Draft, fillTemplate } from './draft.ts'
import type { OrderOfRoom, Room, Template } from './model.ts'
import { othersIn } from './names.ts'

interface QuickRepliesProps {
  room: Room
  order: OrderOfRoom | null
  templates: readonly Template[]
  onChoose: (chosen: Pick<Draft, 'text' | 'template'>) => void
}

/** Messages written beforehand. The chosen one is put where one writes, with the names that are known. */
export function QuickReplies({ room, order, templates, onChoose }: QuickRepliesProps) {
  const { t } = useTranslation('messages')
  const { me } = useChat()
  const visitor = useVisitor()
  const box = useRef<HTMLDetailsElement>(null)
  const [other] = othersIn(room, me)
  const known: Record<string, string> = {
    client_name: other?.name ?? '',
    provider_name: visitor?.name ?? '',
    order_title: order?.title ?? room.title,
  }
  const choose = ({ id, content, variables }: Template) => {
    const filled = Object.fromEntries(variables.flatMap((name) => (known[name] ? [[name, known[name]] as const] : [])))
    const text = fillTemplate(content, filled)
    const isWhole = variables.every((name) => name in filled)
    if (box.current) box.current.open = false
    onChoose({ text, template: isWhole ? { id, variables: filled, text } : null })
  }
  return (
    <details ref={box} className={classes.quick}>
      <summary className={classes.attach} aria-label={t('quick.label')} title={t('quick.label')}>
        <Icon name="quick" />
      </summary>
      <div className={classes.replies}>
        <p>{t('quick.hint')}</p>
        <ul>
          {templates.map((template) => (
            <li key={template.id}>
              <button type="button" onClick={() => choose(template)}>
                <strong>{template.name}</strong>
                <span>{fillTemplate(template.content, known)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
