-- What the payments module lets others read of its tables.

create view order_invoices as
  select distinct on (order_id) order_id, id, invoice_number, status
  from invoices
  order by order_id, (status = 'cancelled'), created_at desc, id desc;
comment on view order_invoices is 'The invoice of each order: the one that counts, else the last that was cancelled.';
comment on column order_invoices.order_id is 'The order';
comment on column order_invoices.id is 'The invoice';
comment on column order_invoices.invoice_number is 'Its number, such as INV-2026-000123';
comment on column order_invoices.status is 'Where it stands';
