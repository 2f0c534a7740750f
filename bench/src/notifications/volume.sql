-- On top of the marketplace of the API's bench: everybody who has an order there can be reached by every channel.

update user_profiles profile set phone_number = '0700 ' || lpad((substring(users.email::text from '\d+'))::text, 6, '0')
from users where users.id = profile.user_id and users.email like 'client%@bench.test';

insert into notification_preferences (user_id, sms_notifications, timezone)
select id, true, 'Asia/Bishkek' from users where email like 'client%@bench.test';

-- The keys of a browser: any point of the curve will do, and nobody reads what comes.
insert into push_subscriptions (user_id, service, endpoint, p256dh, auth)
select id, 'web', 'https://updates.push.services.mozilla.com/wpush/v2/' || id,
  'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4', 'BTBZMqHH6r4Tts7J_aSIgg'
from users where email like 'client%@bench.test';

insert into push_subscriptions (user_id, service, endpoint)
select id, 'fcm', repeat('f', 100) || id from users where email like 'client%@bench.test';

-- They have been told before, 10,000 times in all. Without the triggers, as in the volume of the API's bench.
set session_replication_role = replica;

with told as (
  insert into user_notifications (user_id, template_id, notification_type, language, subject, message, short_message,
    related_object_type, related_object_id, link, is_shown, status, sent_at, delivered_at, is_read, read_at)
  select client.id, template.id, template.notification_type, template.language, 'Уста ишти баштады', 'Уста ишти баштады.',
    'Уста ишти баштады', 'order', gen_random_uuid(), '/orders', true, 'delivered', now(), now(), true, now()
  from users client join notification_templates template
    on template.code = 'order.started' and template.language = client.language, generate_series(1, 50)
  where client.email like 'client%@bench.test' returning id
), delivered as (
  insert into notification_deliveries (notification_id, channel, status, sent_at)
  select id, channel, 'sent', now() from told, unnest(enum_range(null::notification_delivery_channel)) channel
  returning id, notification_id, channel
), queued as (
  insert into notification_queue (notification_id, delivery_id, channel, status, scheduled_at, completed_at)
  select notification_id, id, channel, 'completed', now(), now() from delivered where channel <> 'in_app'
)
insert into notification_logs (notification_id, delivery_id, action)
select notification_id, id, action
from delivered, unnest(array['queued', 'sent']::notification_log_action[]) action;

reset session_replication_role;

update notification_templates set email_enabled = true, in_app_enabled = true, push_enabled = true, sms_enabled = true
where code = 'order.started';
analyze;
