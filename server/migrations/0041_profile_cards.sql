-- What profiles publishes for other modules: who someone is, as others may see them.

create view provider_cards as
  select provider.id, users.id as user_id, users.name, users.photo_url, provider.business_name,
    provider.average_rating, provider.total_reviews, provider.is_verified_provider
  from service_provider_profiles provider
  join user_profiles profile on profile.id = provider.user_profile_id
  join users on users.id = profile.user_id;
comment on view provider_cards is 'Providers as anybody may see them.';

create view client_cards as
  select client.id, users.id as user_id, users.name, users.photo_url, profile.city
  from client_profiles client
  join user_profiles profile on profile.id = client.user_profile_id
  join users on users.id = profile.user_id;
comment on view client_cards is 'Clients as those who work for them may see them.';

-- One approved verification of a kind is what a category that requires it asks for.
create index user_verifications_approved on user_verifications (user_profile_id, verification_type)
  where status = 'approved';
