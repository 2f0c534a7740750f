import { Button, TextInput } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { ActionForm } from '../forms/action-form.tsx'
import { CategoryIcon } from '../ui/category-icon.tsx'
import { NoticeBox } from '../ui/notice.tsx'
import classes from './service-choice.module.css'

type Service = Pick<Schemas['ServiceSubcategory'], 'id' | 'name'>
export type Choice = Pick<Schemas['ServiceCategory'], 'id' | 'name' | 'icon' | 'color'> & { services: Service[] }

interface ServiceChoiceProps {
  choices: readonly Choice[]
  /** What is looked for, as the address says it. */
  sought: string
  /** The service that is chosen already. */
  chosen: string | undefined
}

/** All services by category, each a press away. Looking for one works while typing, and without JavaScript by sending. */
export function ServiceChoice({ choices, sought, chosen }: ServiceChoiceProps) {
  const { t } = useTranslation('order-form')
  const [text, setText] = useState(sought)
  const found = findServices(choices, text)
  const open = text.trim() !== ''
  return (
    <>
      <Form role="search" className={classes.search} onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          name="q"
          size="md"
          aria-label={t('service.search')}
          placeholder={t('service.search')}
          defaultValue={sought}
          onChange={(event) => setText(event.currentTarget.value)}
          classNames={{ root: classes.sought ?? '', input: classes.input ?? '' }}
        />
        <noscript>
          <Button type="submit" variant="default" h={48}>
            {t('service.find')}
          </Button>
        </noscript>
      </Form>
      {found.length === 0 && <NoticeBox title={t('service.none')} text={t('service.none_text')} />}
      <ActionForm className={classes.categories}>
        {found.map(({ id, name, icon, color, services }) => (
          <details
            key={`${id}${open}`}
            className={classes.category}
            open={open || services.some((service) => service.id === chosen)}
          >
            <summary className={classes.name}>
              <CategoryIcon icon={icon} color={color} />
              {name}
            </summary>
            <ul className={classes.services}>
              {services.map((service) => (
                <li key={service.id}>
                  <button
                    type="submit"
                    className={classes.service}
                    name="service_subcategory_id"
                    value={service.id}
                    aria-current={service.id === chosen ? 'true' : undefined}
                  >
                    {service.name}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </ActionForm>
    </>
  )
}

/** The categories and services whose names have the text in them. */
function findServices(choices: readonly Choice[], text: string): readonly Choice[] {
  const wanted = text.trim().toLowerCase()
  if (!wanted) return choices
  return choices
    .map((choice) => ({
      ...choice,
      services: choice.services.filter(({ name }) => name.toLowerCase().includes(wanted)),
    }))
    .map((choice, at) => (choices[at]?.name.toLowerCase().includes(wanted) ? (choices[at] as Choice) : choice))
    .filter(({ services }) => services.length > 0)
}
