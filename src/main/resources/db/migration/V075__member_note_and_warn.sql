SET lock_timeout = '2s';

-- When staff's suspension ends by itself; never, without.
ALTER TABLE member ADD COLUMN suspended_until timestamptz;
CREATE INDEX member_suspended_until ON member (suspended_until) WHERE suspended_until IS NOT NULL;

-- What moderators tell each other of a member, and what they told the member.
CREATE TABLE member_note (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id  bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
    kind       text        NOT NULL CHECK (kind IN ('NOTE', 'WARNING')),
    text       text        NOT NULL CHECK (char_length(text) BETWEEN 1 AND 1000),
    written_by bigint REFERENCES member ON DELETE SET NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX member_note_member ON member_note (member_id, id);
CREATE INDEX member_note_author ON member_note (written_by);
GRANT SELECT, INSERT, UPDATE, DELETE ON member_note TO ${application};
