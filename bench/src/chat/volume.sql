-- 1,000 people who are logged in: two and two in a room, and all of them in one.

insert into users (email, name, language)
select 'talker' || n || '@bench.test', 'Person ' || n, (array['ky', 'ru', 'en'])[1 + n % 3] from generate_series(0, 999) n;

insert into auth_sessions (user_id, token, expires_at)
select id, replace(gen_random_uuid()::text, '-', ''), now() + interval '30 days' from users
where email like 'talker%@bench.test';

-- Rooms of several friends take the way of every message: no question whether two are still friends, as in rooms of orders.
create temp table bench_people as
select id, substring(email::text from '\d+')::integer as n from users where email like 'talker%@bench.test';
create temp table bench_rooms as
select uuid_v7() as id, n from generate_series(0, 500) n;

insert into chat_rooms (id, chat_type, title)
select id, 'general_chat', case when n = 500 then 'bench: all' else 'bench: ' || n end from bench_rooms;

insert into chat_participants (chat_room_id, user_id)
select room.id, person.id from bench_rooms room join bench_people person on room.n in (500, person.n / 2);
analyze;
