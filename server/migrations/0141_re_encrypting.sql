-- A value that is encrypted anew with another key says what it said: the version that editors of the row hold stays good.
create or replace function touch_updated_at() returns trigger language plpgsql as $$
begin
  if current_setting('app.re_encrypting', true) is distinct from 'on' then
    new.updated_at := clock_timestamp();
  end if;
  return new;
end $$;
