SET lock_timeout = '2s';

-- What people attached to what they write. Without a post, it belongs to a form that is still being filled.
CREATE TABLE forum_attachment (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token        text        NOT NULL UNIQUE CHECK (token ~ '^[A-Za-z0-9_-]{22}$'),
    author_id    bigint REFERENCES member ON DELETE SET NULL,
    form_key     text        NOT NULL CHECK (char_length(form_key) BETWEEN 1 AND 60),
    post_id      bigint REFERENCES forum_post,
    name         text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    type         text        NOT NULL,
    -- of the whole, in bytes
    weight       int         NOT NULL CHECK (weight > 0),
    digest       text        NOT NULL,
    -- in pixels, of the small one; none of what is no picture
    width        int,
    height       int,
    created_at   timestamptz NOT NULL
);
CREATE INDEX forum_attachment_author ON forum_attachment (author_id, created_at);
CREATE INDEX forum_attachment_post ON forum_attachment (post_id);
CREATE INDEX forum_attachment_orphan ON forum_attachment (created_at) WHERE post_id IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_attachment TO ${application};

-- The bytes, of a table of their own so that nobody reads them by accident (docs/adr/0045).
CREATE TABLE forum_attachment_content (
    attachment_id bigint  NOT NULL REFERENCES forum_attachment ON DELETE CASCADE,
    is_small      boolean NOT NULL,
    content       bytea   NOT NULL,
    PRIMARY KEY (attachment_id, is_small)
);
-- Pictures and documents are compressed already; kept as they are, a part of one is read without the rest.
ALTER TABLE forum_attachment_content ALTER COLUMN content SET STORAGE EXTERNAL;
GRANT SELECT, INSERT, DELETE ON forum_attachment_content TO ${application};
