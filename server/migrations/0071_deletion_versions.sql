-- A deletion has a version, like every single thing of the API.

alter table deletions add column updated_at timestamptz not null default now();
create trigger touch_updated_at before update on deletions for each row execute function touch_updated_at();
comment on column deletions.updated_at is 'When the row last changed; kept by a trigger';
