SET lock_timeout = '2s';

-- Searches of the forum of which members want to hear what is new.
CREATE TABLE forum_saved_search (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id  bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
    -- as it was typed
    query      text        NOT NULL CHECK (char_length(query) BETWEEN 1 AND 300),
    saved_at   timestamptz NOT NULL,
    -- topics opened until then were told, or found there when it was saved
    told_until timestamptz NOT NULL,
    -- when it was last looked at
    looked_at  timestamptz NOT NULL,
    UNIQUE (member_id, query)
);
CREATE INDEX forum_saved_search_looked ON forum_saved_search (looked_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_saved_search TO ${application};
