-- What was deleted leaves the database after a time, by way of the archive; who held, restored or purged it is in the
-- audit log; and staff find it in lists.

-- What leaves the disk with a row is the engine's to know, so that it can also be archived.
create or replace function migrate.purge_with(parent text, variadic dependents text[]) returns void language plpgsql as $$
begin
  for n in 1 .. array_length(dependents, 1) by 2 loop
    perform soft_delete.purge_with(parent, dependents[n], dependents[n + 1]);
  end loop;
end $$;

do $$
declare
  declared record;
begin
  for declared in
    select relname, tgname, string_to_array(trim(trailing ',' from replace(encode(tgargs, 'escape'), '\000', ',')), ',') as dependents
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgfoid = 'purge_dependents'::regproc and tgparentid = 0 order by pg_trigger.oid
  loop
    perform migrate.purge_with(declared.relname, variadic declared.dependents);
    execute format('drop trigger %I on stored.%I', declared.tgname, declared.relname);
  end loop;
end $$;
drop function purge_dependents();

-- The ledger takes entries about deleted providers, see 0017.
select soft_delete.unguard('service_provider_profiles', 'ledger_entries', 'provider_id');

-- Unique among live payments, as everything else.
alter table stored.payments drop constraint payments_idempotency_key_key;
create unique index payments_idempotency_key_key on stored.payments (idempotency_key) where not is_deleted;
drop index stored.payments_checkout_session_key, stored.payments_payment_intent_key;
create unique index payments_checkout_session_key on stored.payments (stripe_checkout_session_id)
  where stripe_checkout_session_id <> '' and not is_deleted;
create unique index payments_payment_intent_key on stored.payments (stripe_payment_intent_id)
  where stripe_payment_intent_id <> '' and not is_deleted;

delete from audit.exemptions where table_name = 'deletions';
select migrate.adopt('deletions');

create index deletions_newest on deletions (created_at desc, id desc);
create index deletions_of_model on deletions (root_table, created_at desc, id desc);
create index deletions_of_actor on deletions (actor_id, created_at desc, id desc) where actor_id is not null;
create index deletions_of_actor_and_model on deletions (actor_id, root_table, created_at desc, id desc)
  where actor_id is not null;
create index deletions_on_hold on deletions (created_at desc, id desc) where legal_hold;

update system_settings set description = 'Days after which deleted rows leave the database for the archive, where their model says nothing else.'
  where key = 'soft_delete.retention_days';
delete from system_settings where key = 'soft_delete.retention_days_per_table';
insert into system_settings (category, key, setting_type, value, min_value, max_value, requires_admin, description)
select 'soft_delete', 'soft_delete.retention_days.' || model, 'integer', days, '1', '36500', true,
  format('Days after which what was deleted from %s leaves the database for the archive; never before owners can no longer restore it.', model)
from (values
  ('users', '180'), ('user_profiles', '180'), ('client_profiles', '180'), ('service_provider_profiles', '180'),
  ('service_provider_services', '180'), ('payment_methods', '180'),
  ('orders', '365'), ('order_addons', '365'), ('order_photos', '365'), ('bids', '365'),
  ('chat_rooms', '365'), ('chat_messages', '180'), ('chat_templates', '365'),
  ('user_notifications', '90'), ('notification_templates', '365'),
  ('service_categories', '730'), ('service_subcategories', '730'), ('service_addons', '730'),
  ('service_packages', '730'), ('service_areas', '730'), ('languages', '730'),
  -- Records of money, as long as the tax office may ask for them.
  ('invoices', '3650'), ('payments', '3650')
) as kept (model, days);
insert into system_settings (category, key, setting_type, value, min_value, max_value, requires_admin, description) values
  ('soft_delete', 'soft_delete.purge_batch_rows', 'integer', '1000', '1', '100000', true,
    'Rows that a purge takes off the disk in one transaction.');
