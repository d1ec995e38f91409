SET lock_timeout = '2s';

-- When the password of a session was last typed, by the provider's word; none in a session of the version before.
ALTER TABLE member_session ADD COLUMN authenticated_at timestamptz;
CREATE INDEX member_seen ON member (seen_at);

-- Somebody asked to be erased, and may still change their mind.
CREATE TABLE departure (
    member_id bigint      NOT NULL PRIMARY KEY REFERENCES member ON DELETE CASCADE,
    texts     text        NOT NULL CHECK (texts IN ('DELETE', 'KEEP_ANONYMOUS')),
    asked_at  timestamptz NOT NULL,
    erase_at  timestamptz NOT NULL
);
CREATE INDEX departure_due ON departure (erase_at);
GRANT SELECT, INSERT, DELETE ON departure TO ${application};

-- Somebody was told that their account will be erased, since they do not come any more.
CREATE TABLE inactivity_warning (
    member_id bigint      NOT NULL PRIMARY KEY REFERENCES member ON DELETE CASCADE,
    warnings  int         NOT NULL CHECK (warnings BETWEEN 1 AND 2),
    warned_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON inactivity_warning TO ${application};
