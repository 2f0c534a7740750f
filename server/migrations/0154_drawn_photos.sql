-- Photos that the web app draws, for the demo: it knows no address of its own, so theirs begin at the root.

alter table stored.order_photos drop constraint order_photos_photo_url_check;
alter table stored.order_photos add constraint order_photos_photo_url_check
  check (is_url(photo_url) or photo_url ~ '^/scenes/[a-z]{1,50}/[a-z0-9-]{1,100}\.svg$') not valid;
