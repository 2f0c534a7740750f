-- The same document handed in by two people is a warning to staff. Its number is encrypted, each time otherwise, so equal
-- ones are found by a keyed digest beside it.
alter table user_verifications add column document_digests text[];
comment on column user_verifications.document_digests is
  'Keyed digests of the document numbers in the evidence, by which equal ones are found; null when not made yet';
create index user_verifications_document_digests on user_verifications using gin (document_digests);

-- Adopted anew, so that of digests too the audit log says only that they changed.
drop trigger touch_updated_at on user_verifications;
drop trigger audit_insert on user_verifications;
drop trigger audit_update on user_verifications;
drop trigger audit_delete on user_verifications;
select migrate.adopt('user_verifications', secrets => '{evidence,document_digests}');
