/** What a page is about, for search engines, in the words of schema.org. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no tag can end
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
