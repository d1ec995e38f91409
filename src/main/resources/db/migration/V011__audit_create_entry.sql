SET lock_timeout = '2s';

-- What people with a role did, and what became of it: only ever added to. The application may neither change nor remove a
-- row; the owner role alone forgets what is too old.
CREATE TABLE audit_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    -- no one: the platform itself. No foreign key: what somebody did outlives their account.
    actor        bigint,
    action       text        NOT NULL CHECK (action ~ '^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$'),
    subject_type text        NOT NULL CHECK (subject_type ~ '^[a-z]+(-[a-z]+)*$'),
    subject_id   text        NOT NULL CHECK (char_length(subject_id) <= 100),
    reason       text CHECK (char_length(reason) <= 2000),
    before       jsonb,
    after        jsonb,
    request_id   text CHECK (char_length(request_id) <= 100)
);
CREATE INDEX audit_entry_action ON audit_entry (action, id);
GRANT SELECT, INSERT ON audit_entry TO ${application};
