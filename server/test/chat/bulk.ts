import type { Database } from '../../src/platform/database/index.ts'

/** Where to look in what `fillChat` makes. */
export interface Crowd {
  /** In 1,000 rooms of orders, the newest, and 60 of friends; half of them are archived, some were left or are deleted. */
  readonly reader: string
  /** One with a dozen rooms, who is in the long one, too. */
  readonly partner: string
  /** A room of two with 20,000 messages. */
  readonly longRoom: string
  /** A room of a thousand, in which everybody's marks have moved. */
  readonly largeRoom: string
}

/**
 * Fills in conversations, 10,000 questions to staff of which each hundredth is attended, 10,000 reports of which each
 * hundredth is open, and 3,000 templates. Quickly: what triggers keep is written along, so they sleep meanwhile.
 */
export async function fillChat({ pool }: Database): Promise<Crowd> {
  await pool.query(`
    begin;
    set local session_replication_role = replica;
    create temporary table crowd on commit drop as select number, uuid_v7() as id from generate_series(1, 1000) number;
    insert into stored.users (id, email, name) select id, number || '@bulk.example', 'Адам ' || number from crowd;
    create temporary table made on commit drop as
      select n, uuid_v7() as id, now() - n * interval '1 minute' as at,
        case when n <= 4000 then 'order_chat' when n <= 4060 or n = 14061 then 'general_chat' else 'support_chat'
          end::chat_room_chat_type as kind
      from generate_series(1, 14062) n;
    update made set kind = 'order_chat' where n = 14062;
    insert into stored.chat_rooms (id, chat_type, last_seq, last_message_at, created_at, is_deleted, deleted_at, deletion_id,
        is_attended)
      select id, kind, case n when 14062 then 20000 else 1 end, at, at, n % 20 = 7, case when n % 20 = 7 then at end,
        case when n % 20 = 7 then uuid_v7() end, kind = 'support_chat' and n % 100 = 3
      from made;
    insert into chat_participants (chat_room_id, user_id, chat_type, role, latest_at, archived_at, left_at, created_at)
      select made.id, crowd.id, kind, 'member', at, case when n / 5 % 2 = 0 and n < 14061 then at end,
        case when n % 20 = 11 and n < 14061 then at end, at
      from made join crowd on case when n = 14061 then true
        else number = 2 + n % 900 or number = 1 and (n <= 1000 or n between 4001 and 4060 or n = 14062) end;
    insert into chat_participants (chat_room_id, user_id, chat_type, role)
      select made.id, crowd.id, kind, 'moderator' from made join crowd on number = 1000
      where kind = 'support_chat' and n % 100 = 3;
    insert into stored.chat_messages (chat_room_id, sender_id, seq, content)
      select made.id, (select id from crowd where number = 2), seq, 'Кабар ' || seq
      from made cross join lateral generate_series(1, case n when 14062 then 20000 else 1 end) seq;
    insert into chat_reports (reported_message_id, reported_by_id, reason, status, created_at)
      select message.id, crowd.id, 'spam', case when seq % 100 = 3 then 'pending' else 'resolved' end::chat_report_status,
        now() - seq * interval '1 minute'
      from stored.chat_messages message join crowd on number = 1 + seq % 5
      where seq between 2 and 10001;
    insert into stored.chat_templates (name, category, content, is_active, created_at)
      select 'Үлгү ' || n, (enum_range(null::chat_template_category))[1 + n % 4], 'Салам', n % 8 < 6,
        now() - n * interval '1 minute' from generate_series(1, 3000) n;
    commit;
    analyze`)
  const { rows } = await pool.query<Crowd>(`
    select (select id from users where email = '1@bulk.example') as reader,
      (select id from users where email = '564@bulk.example') as partner,
      (select chat_room_id from chat_participants group by 1 order by count(*) desc limit 1) as "largeRoom",
      (select id from chat_rooms where last_seq = 20000) as "longRoom"`)
  return rows[0] as Crowd
}
