SET lock_timeout = '2s';

-- What members were told (docs/adr/0026).
CREATE TABLE notification (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id  bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
    kind       text        NOT NULL CHECK (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    text       text        NOT NULL CHECK (char_length(text) BETWEEN 1 AND 200),
    -- of this site: one slash, then neither another nor a backslash
    path       text        NOT NULL CHECK (path ~ '^/([^/\\]|$)' AND char_length(path) <= 500),
    -- the same news is told once
    dedupe_key text        NOT NULL CHECK (char_length(dedupe_key) BETWEEN 1 AND 200),
    -- waits for a letter that tells several
    digest     text CHECK (digest IN ('DAILY', 'WEEKLY')),
    created_at timestamptz NOT NULL,
    read_at    timestamptz,
    UNIQUE (member_id, dedupe_key)
);
CREATE INDEX notification_member ON notification (member_id, id);
-- Counted on every page of a member.
CREATE INDEX notification_unread ON notification (member_id) WHERE read_at IS NULL;
CREATE INDEX notification_digest_waiting ON notification (digest, member_id, created_at) WHERE digest IS NOT NULL;
CREATE INDEX notification_created ON notification (created_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON notification TO ${application};

-- How often members want a letter about a kind; those who chose nothing get what is usual for it.
CREATE TABLE notification_preference (
    member_id bigint NOT NULL REFERENCES member ON DELETE CASCADE,
    kind      text   NOT NULL CHECK (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    frequency text   NOT NULL CHECK (frequency IN ('NOW', 'DAILY', 'WEEKLY', 'NEVER')),
    PRIMARY KEY (member_id, kind)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON notification_preference TO ${application};

-- The last digest of each: whoever moves it on sends it, and nobody else.
CREATE TABLE notification_digest (
    member_id bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
    frequency text        NOT NULL CHECK (frequency IN ('DAILY', 'WEEKLY')),
    due_at    timestamptz NOT NULL,
    PRIMARY KEY (member_id, frequency)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON notification_digest TO ${application};

-- « Firefox sur Linux »: enough to notice that somebody logs in with another.
CREATE TABLE known_device (
    member_id bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
    device    text        NOT NULL CHECK (char_length(device) <= 100),
    seen_at   timestamptz NOT NULL,
    PRIMARY KEY (member_id, device)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON known_device TO ${application};
