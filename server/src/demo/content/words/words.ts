/** Sentences to choose from, in the language of the one who writes them. */
export type Words = Readonly<Record<'ky' | 'ru', readonly string[]>>
