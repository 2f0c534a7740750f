-- What the catalog publishes for other modules: names in the reader's language.

-- The text in the asked language; where it is missing, in Kyrgyz (which is in the row), Russian, English.
create function catalog_text(
  kind catalog_translation_entity_type, id uuid, text_field catalog_translation_field, language text, kyrgyz text
) returns text language sql stable parallel safe as $$
  select coalesce(
    (select value from catalog_translations
      where entity_id = id and entity_type = kind and field = text_field and language_code = language and value <> ''),
    nullif(kyrgyz, ''),
    (select value from catalog_translations
      where entity_id = id and entity_type = kind and field = text_field and language_code = 'ru' and value <> ''),
    (select value from catalog_translations
      where entity_id = id and entity_type = kind and field = text_field and language_code = 'en' and value <> ''),
    '')
$$;
comment on function catalog_text is 'A text of the catalog in a language, falling back to ky, ru, en.';

-- Also services that were deleted since: orders for them still have a name. Filter by subcategory and language.
create view service_names as
  select subcategory.id as subcategory_id, speaks.language,
    catalog_text('subcategory', subcategory.id, 'name', speaks.language, subcategory.name) as subcategory_name,
    category.id as category_id,
    catalog_text('category', category.id, 'name', speaks.language, category.name) as category_name,
    category.icon as category_icon, category.color as category_color,
    category.requires_license, category.requires_insurance, category.requires_background_check
  from stored.service_subcategories subcategory
  join stored.service_categories category on category.id = subcategory.category_id
  cross join (values ('ky'), ('ru'), ('en')) speaks (language);
comment on view service_names is 'Each service and its category by name, once a language.';
