-- Unique among live photos: a deleted one does not hinder that its file is used anew.

drop index stored.order_photos_file_key;
create unique index order_photos_file_key on stored.order_photos (file_id) where file_id is not null and not is_deleted;
