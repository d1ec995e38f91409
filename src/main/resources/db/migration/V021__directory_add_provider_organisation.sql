SET lock_timeout = '2s';

-- Whose listing it is, once a curator said so.
ALTER TABLE provider ADD COLUMN organisation_id bigint REFERENCES organisation;
CREATE INDEX provider_organisation ON provider (organisation_id) WHERE organisation_id IS NOT NULL;
