-- Every step of a notification says how long it took: one that is nothing but a write, as long as its transaction.
alter table notification_logs
  alter column processing_time set default extract(epoch from clock_timestamp() - now()) * 1000;
