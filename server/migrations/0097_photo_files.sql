-- A file is one photo among those that are alive: a deleted one keeps its file, and may come back while nobody has taken it.
drop index stored.order_photos_file_key;
create unique index order_photos_file_key on stored.order_photos (file_id) where file_id is not null and not is_deleted;
