SET lock_timeout = '2s';

-- What somebody has begun to write somewhere, one a place. Without a member: sent by somebody whose session had ended, until
-- they log in again.
CREATE TABLE forum_draft (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id bigint REFERENCES member ON DELETE CASCADE,
    token     text UNIQUE CHECK (token ~ '^[A-Za-z0-9_-]{43}$'),
    -- categorie:code, sujet:id or message:id
    place     text        NOT NULL CHECK (char_length(place) <= 80),
    form_key  text        NOT NULL CHECK (char_length(form_key) BETWEEN 1 AND 60),
    -- what was typed, by the names of the form
    fields    jsonb       NOT NULL,
    saved_at  timestamptz NOT NULL,
    UNIQUE (member_id, place),
    CHECK ((member_id IS NULL) = (token IS NOT NULL))
);
CREATE INDEX forum_draft_saved ON forum_draft (saved_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_draft TO ${application};
