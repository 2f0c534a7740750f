-- A message written beforehand is in a language, as whoever chooses it reads it.

alter table stored.chat_templates add column language varchar(5) check (is_language_code(language));
select soft_delete.refresh_view('chat_templates');
select migrate.describe('stored.chat_templates', 'Messages written beforehand.',
  'language', 'The language it is in; null for one that suits all');
