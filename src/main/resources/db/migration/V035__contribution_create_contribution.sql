SET lock_timeout = '2s';

-- Which object a form that was opened once made, so that it makes one however often it is sent.
CREATE TABLE contribution (
    form       text        NOT NULL CHECK (form ~ '^[a-z]+(-[a-z]+)*$'),
    key        text        NOT NULL CHECK (char_length(key) <= 100),
    subject_id bigint      NOT NULL,
    made_at    timestamptz NOT NULL,
    PRIMARY KEY (form, key)
);
CREATE INDEX contribution_made_at ON contribution (made_at);
GRANT SELECT, INSERT, DELETE ON contribution TO ${application};
