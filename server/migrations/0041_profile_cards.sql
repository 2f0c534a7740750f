-- What profiles publishes for other modules: who someone is, as others may see them.

create view provider_cards as
  select provider.id, users.id as user_id, users.name, users.photo_url, provider.business_name,
    provider.average_rating, provider.total_reviews, provider.is_verified_provider, provider.is_available,
    profile.city, users.is_active and not users.blocked as is_public
  from service_provider_profiles provider
  join user_profiles profile on profile.id = provider.user_profile_id
  join users on users.id = profile.user_id;
comment on view provider_cards is 'Providers as anybody may see them; one who is shut out is not public, but has a name.';

create view client_cards as
  select client.id, users.id as user_id, users.name, users.photo_url, profile.city
  from client_profiles client
  join user_profiles profile on profile.id = client.user_profile_id
  join users on users.id = profile.user_id;
comment on view client_cards is 'Clients as those who work for them may see them.';

create view profile_owners as
  select profile.id as profile_id, users.id as user_id, users.name as user_name
  from user_profiles profile
  join users on users.id = profile.user_id;
comment on view profile_owners is 'Whose a profile is.';

-- settings → profiles: which languages can be preferred.
create view spoken_languages as
  select id, code from languages where is_active;
comment on view spoken_languages is 'The active languages by code.';

-- One approved verification of a kind is what a category that requires it asks for.
create index user_verifications_approved on user_verifications (user_profile_id, verification_type)
  where status = 'approved';
