-- Each channel takes what is its own from the queue, without walking past what waits for the others.

alter table notification_queue add column channel notification_delivery_channel;
-- The audit knows the channel from the delivery.
alter table notification_queue disable trigger user;
update notification_queue queue set channel = delivery.channel
  from notification_deliveries delivery where delivery.id = queue.delivery_id;
alter table notification_queue enable trigger user;
alter table notification_queue
  alter column channel set not null,
  add constraint notification_queue_leaves_the_house check (channel <> 'in_app');
comment on column notification_queue.channel is 'The channel of the delivery';

drop index notification_queue_due;
create index notification_queue_due on notification_queue (channel, priority desc, scheduled_at, id) where status = 'queued';
drop index notification_queue_held;
create index notification_queue_held on notification_queue (channel, scheduled_at, id)
  where status = 'queued' and held_for is not null;
