import type { PersonalData } from '../../kernel/personal-data.ts'

const figures = 'Figures of a day, about nobody.'

/** Tables that are there before the modules that will own them. */
export const personalData: PersonalData = {
  user_activities: {
    alone: ['ip_address', 'related_object_type', 'session_id', 'user_agent'],
    rows: [{ by: ['user_id', 'users'], remove: true }],
    words: ['context_data'],
  },
  order_analytics: { keep: { [figures]: ['date'] } },
  service_category_analytics: { keep: { [figures]: ['date'] } },
  user_retention_analytics: { keep: { [figures]: ['date'] } },
  search_analytics: { words: ['top_search_terms'], keep: { [figures]: ['date', 'top_categories_searched'] } },
  performance_metrics: { keep: { [figures]: ['date'] } },
  business_metrics: { keep: { [figures]: ['date'] } },
}
