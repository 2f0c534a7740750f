insert into system_settings (category, key, setting_type, value, min_value, max_value, requires_admin, description) values
  ('soft_delete', 'soft_delete.retention_days.saved_searches', 'integer', '90', '1', '36500', true,
    'Days after which what was deleted from saved_searches leaves the database for the archive; never before owners can no longer restore it.');
