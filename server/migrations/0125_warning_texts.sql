-- Who is warned for what they wrote is told, and not only in their conversation with staff.

with texts (language, subject, message, short_message) as (values
  ('ky', 'Эскертүү',
    'Сиздин билдирүүңүз эрежелерди бузду. Кайталанса, аккаунтуңуз бөгөттөлөт. Макул болбосоңуз, колдоо кызматы менен болгон сүйлөшүүдө жооп жазыңыз.',
    'Эскертүү: билдирүүңүз эрежелерди бузду.'),
  ('ru', 'Предупреждение',
    'Ваше сообщение нарушает правила. При повторении аккаунт будет заблокирован. Если вы не согласны, ответьте в переписке с поддержкой.',
    'Предупреждение: ваше сообщение нарушает правила.'),
  ('en', 'A warning',
    'A message of yours breaks the rules. If it happens again, your account will be blocked. If you do not agree, answer in your conversation with our staff.',
    'A warning: a message of yours breaks the rules.')
)
insert into notification_templates (code, language, name, notification_type, subject, message, short_message,
  email_enabled, push_enabled, sms_enabled, in_app_enabled, variables)
select 'chat.warned', language, format('chat.warned (%s)', language), 'system_alert', subject, message, short_message,
  true, false, false, true, '[]'
from texts;
