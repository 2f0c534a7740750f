-- What stands on an invoice as a document: who runs the marketplace, and what the order is called.

insert into system_settings (category, key, setting_type, value, min_value, max_value, is_public, requires_admin, description) values
  ('general', 'operator.name', 'string', '', '', '', true, true,
    'Name in law of whoever runs the marketplace, for invoices; platform.name where it is empty.'),
  ('general', 'operator.address', 'string', '', '', '', true, true, 'Postal address of the operator, for invoices.'),
  ('general', 'operator.tax_number', 'string', '', '', '', true, true, 'Tax number (INN) of the operator, for invoices.');

create view order_subjects as
  select id as order_id, title, city from orders;
comment on view order_subjects is 'What an order is called by whoever placed it.';
comment on column order_subjects.order_id is 'The order';
comment on column order_subjects.title is 'Its title';
comment on column order_subjects.city is 'Where the work is done';
