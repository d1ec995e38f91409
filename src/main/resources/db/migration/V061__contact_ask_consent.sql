SET lock_timeout = '2s';

-- Whoever reads an address that was proposed is asked by a letter. Until they say yes, nobody writes there.
ALTER TABLE provider_address
    -- SHA-256 of the address that was asked, for the limit of letters
    ADD COLUMN address_hash text CHECK (address_hash ~ '^[0-9a-f]{64}$'),
    ADD COLUMN consented_at timestamptz,
    ADD COLUMN declined_at  timestamptz,
    ADD CHECK (declined_at IS NULL OR consented_at IS NULL AND address = '');
CREATE INDEX provider_address_asked ON provider_address (address_hash, decided_at) WHERE address_hash IS NOT NULL;

-- Who said that they are not that structure is never asked again for it. Nothing else is kept of them.
CREATE TABLE provider_address_refusal (
    provider_id  bigint      NOT NULL REFERENCES provider ON DELETE CASCADE,
    address_hash text        NOT NULL CHECK (address_hash ~ '^[0-9a-f]{64}$'),
    refused_at   timestamptz NOT NULL,
    PRIMARY KEY (provider_id, address_hash)
);
GRANT SELECT, INSERT ON provider_address_refusal TO ${application};
