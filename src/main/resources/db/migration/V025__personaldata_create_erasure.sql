SET lock_timeout = '2s';

-- Accounts that are still to be deleted at the provider, until it says that they are gone.
CREATE TABLE provider_erasure (
    issuer          text        NOT NULL,
    subject         text        NOT NULL,
    attempts        int         NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    asked_at        timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON provider_erasure TO ${application};

-- Who was erased, as a keyed hash of issuer and subject, so that a backup brings nobody back.
CREATE TABLE erased_account (
    account_hash text        NOT NULL PRIMARY KEY CHECK (account_hash ~ '^[0-9a-f]{64}$'),
    -- what became of their texts, so that it becomes of them again
    texts        text        NOT NULL CHECK (texts IN ('DELETE', 'KEEP_ANONYMOUS')),
    erased_at    timestamptz NOT NULL,
    -- when it was written to the file outside of the database, if there is one
    listed_at    timestamptz
);
CREATE INDEX erased_account_unlisted ON erased_account (erased_at) WHERE listed_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON erased_account TO ${application};

-- The letter that says that everything is erased: its row goes with it.
ALTER TABLE letter ADD COLUMN farewell boolean NOT NULL DEFAULT false;
