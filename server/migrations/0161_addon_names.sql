-- Also add-ons that were deleted since: orders for them still have a name. Filter by add-on and language.
create view addon_names as
  select addon.id as addon_id, speaks.language,
    catalog_text('addon', addon.id, 'name', speaks.language, addon.name) as name
  from stored.service_addons addon
  cross join (values ('ky'), ('ru'), ('en')) speaks (language);
comment on view addon_names is 'Each add-on by name, once a language.';
