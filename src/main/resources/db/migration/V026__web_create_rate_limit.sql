SET lock_timeout = '2s';

-- What somebody has left to ask for (docs/adr/0025). Of whom: an HMAC only. Not worth a log: a crash forgives.
CREATE UNLOGGED TABLE rate_limit (
    id         text NOT NULL PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
    state      bytea,
    -- milliseconds, as the library counts
    expires_at bigint
);
CREATE INDEX rate_limit_expiry ON rate_limit (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO ${application};
