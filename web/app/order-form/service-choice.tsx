import { Button, TextInput } from '@mantine/core'
import type { Schemas } from '@usta/api-client'
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

/**
 * All services by category, each a press away. Looking for one works while typing (`public/page.js` hides the others) and,
 * without JavaScript, by sending.
 */
export function ServiceChoice({ choices, sought, chosen }: ServiceChoiceProps) {
  const { t } = useTranslation('order-form')
  const wanted = sought.trim().toLowerCase()
  const matches = ({ name }: { name: string }) => name.toLowerCase().includes(wanted)
  const isFound = (choice: Choice) => matches(choice) || choice.services.some(matches)
  return (
    <>
      <Form role="search" className={classes.search}>
        <TextInput
          type="search"
          name="q"
          size="md"
          aria-label={t('service.search')}
          placeholder={t('service.search')}
          defaultValue={sought}
          classNames={{ root: classes.sought ?? '', input: classes.input ?? '' }}
          data-finds
        />
        <noscript>
          <Button type="submit" variant="default" h={48}>
            {t('service.find')}
          </Button>
        </noscript>
      </Form>
      <div id="none-found" hidden={choices.some(isFound)}>
        <NoticeBox title={t('service.none')} text={t('service.none_text')} />
      </div>
      <ActionForm className={classes.categories}>
        {choices.map((choice) => (
          <details
            key={choice.id}
            className={classes.category}
            hidden={!isFound(choice)}
            open={wanted !== '' || choice.services.some(({ id }) => id === chosen)}
            data-found
          >
            <summary className={classes.name}>
              <CategoryIcon icon={choice.icon} color={choice.color} />
              {choice.name}
            </summary>
            <ul className={classes.services}>
              {choice.services.map((service) => (
                <li key={service.id} hidden={!matches(choice) && !matches(service)}>
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
