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

update notification_templates set email_enabled = true, in_app_enabled = true, push_enabled = true, sms_enabled = true
where code = 'order.started';
analyze;
