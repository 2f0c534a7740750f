import type { PersonalData } from '../../kernel/personal-data.ts'

const derived = 'Derived: it follows what it is derived from, in the same transaction.'

/** Words that lead to nothing any more are forgotten by `forgetWords`. */
export const personalData: PersonalData = {
  search_texts: { keep: { [derived]: ['kind', 'language', 'name', 'words'] } },
  search_words: { keep: { 'Single words, which the erasing takes out by itself.': ['word'] } },
  search_listings: { keep: { [derived]: ['city', 'place'] } },
  search_stale: { keep: { [derived]: ['kind'] } },
  search_queries: {
    words: ['text'],
    keep: { 'Where and in which language somebody searched, without who.': ['language', 'city'] },
  },
}
