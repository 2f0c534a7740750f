-- Views that one module publishes for another to read.

-- profiles → accounts: which profiles a user acts with, so that one query finds who sends a request.
create view user_profile_ids as
  select user_profiles.user_id, client_profiles.id as client_id, service_provider_profiles.id as provider_id
  from user_profiles
  left join client_profiles on client_profiles.user_profile_id = user_profiles.id
  left join service_provider_profiles on service_provider_profiles.user_profile_id = user_profiles.id;
comment on view user_profile_ids is 'The live client and provider profile of each user who has a profile.';

-- A new or deleted profile changes what its user may do, so what processes remember of their sessions is outdated.
create function announce_profile_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('session_revoked', 'user:' || user_id) from stored.user_profiles where id = new.user_profile_id;
  return null;
end $$;
create trigger announce_profile_change after insert or update of is_deleted on stored.client_profiles
  for each row execute function announce_profile_change();
create trigger announce_profile_change after insert or update of is_deleted on stored.service_provider_profiles
  for each row execute function announce_profile_change();
