SET lock_timeout = '2s';

-- The private address that the listing had before it was granted, for two days: as long as that may be taken back.
ALTER TABLE provider_claim ADD COLUMN contact_before text;
