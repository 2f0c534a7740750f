import { NoticeBox } from './notice.tsx'
import { ButtonLink } from './page-link.tsx'

interface EmptyStateProps {
  title: string
  text: string
  /** The one next step: its verb, and the page it leads to. */
  action?: { label: string; to: string }
}

/** What stands where a list should be: why there is none, and one next step. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <NoticeBox title={title} text={text}>
      {action && (
        <ButtonLink to={action.to} kind="quiet">
          {action.label}
        </ButtonLink>
      )}
    </NoticeBox>
  )
}
