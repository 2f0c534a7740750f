-- What the catalog publishes for other modules, and what it needs to be read fast.

-- The text in the asked language; where it is missing, in Kyrgyz (which is in the row), Russian, English. In plpgsql,
-- because it is asked for each row of many lists: a function in SQL would be set up anew for each call.
create function catalog_text(
  kind catalog_translation_entity_type, entity uuid, text_field catalog_translation_field, wanted text, kyrgyz text
) returns text language plpgsql stable parallel safe as $$
begin
  if wanted = 'ky' and kyrgyz <> '' then
    return kyrgyz;
  end if;
  return coalesce(
    (select value from catalog_translations
      where entity_id = entity and entity_type = kind and field = text_field and language_code = wanted and value <> ''),
    nullif(kyrgyz, ''),
    (select value from catalog_translations
      where entity_id = entity and entity_type = kind and field = text_field and language_code = 'ru' and value <> ''),
    (select value from catalog_translations
      where entity_id = entity and entity_type = kind and field = text_field and language_code = 'en' and value <> ''),
    '');
end $$;
comment on function catalog_text is 'A text of the catalog in a language, falling back to ky, ru, en.';

-- Also services that were deleted since: orders for them still have a name. Filter by subcategory and language.
create view service_names as
  select subcategory.id as subcategory_id, speaks.language,
    catalog_text('subcategory', subcategory.id, 'name', speaks.language, subcategory.name) as subcategory_name,
    category.id as category_id,
    catalog_text('category', category.id, 'name', speaks.language, category.name) as category_name,
    category.icon as category_icon, category.color as category_color,
    category.requires_license, category.requires_insurance, category.requires_background_check,
    subcategory.is_active and category.is_active and not subcategory.is_deleted and not category.is_deleted as is_bookable
  from stored.service_subcategories subcategory
  join stored.service_categories category on category.id = subcategory.category_id
  cross join (values ('ky'), ('ru'), ('en')) speaks (language);
comment on view service_names is 'Each service and its category by name, once a language.';

create view bookable_addons as
  select id, subcategory_id from service_addons where is_active;
comment on view bookable_addons is 'The add-ons that can be chosen now.';

-- An address is matched by its postal code or its city, however that is capitalised.
create index service_areas_postal_codes on stored.service_areas using gin (postal_codes) where not is_deleted;
create index service_areas_city_name on stored.service_areas (lower(city)) where not is_deleted;

-- Processes keep the list of categories in memory, and ask here whether it is still good.
create table catalog_version (
  id uuid primary key default uuid_v7(),
  changed_in xid8 not null default pg_current_xact_id(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index catalog_version_only on catalog_version ((true));
insert into catalog_version default values;
select migrate.adopt('catalog_version', unaudited => 'It only says that something else changed, which is audited.');
select migrate.describe('catalog_version', 'One row: the transaction that changed categories, services or their translations last.',
  'changed_in', 'The transaction');

-- Deferred, so that the row is locked for the moment of the commit only.
create function note_catalog_change() returns trigger language plpgsql as $$
begin
  update catalog_version set changed_in = pg_current_xact_id() where changed_in <> pg_current_xact_id();
  return null;
end $$;
create constraint trigger note_catalog_change after insert or update or delete on stored.service_categories
  deferrable initially deferred for each row execute function note_catalog_change();
create constraint trigger note_catalog_change after insert or update or delete on stored.service_subcategories
  deferrable initially deferred for each row execute function note_catalog_change();
create constraint trigger note_catalog_change after insert or update or delete on catalog_translations
  deferrable initially deferred for each row execute function note_catalog_change();
