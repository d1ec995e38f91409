SET lock_timeout = '2s';

-- What members want to hear of, or do not (docs/adr/0042): one row for each thing that somebody chose about.
CREATE TABLE forum_follow (
    member_id   bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
    topic_id    bigint REFERENCES forum_topic,
    category_id bigint REFERENCES forum_category ON DELETE CASCADE,
    tag_id      bigint REFERENCES forum_tag,
    state       text        NOT NULL CHECK (state IN ('WATCH', 'TRACK', 'NORMAL', 'MUTE')),
    since       timestamptz NOT NULL,
    CHECK (num_nonnulls(topic_id, category_id, tag_id) = 1),
    UNIQUE NULLS NOT DISTINCT (member_id, topic_id, category_id, tag_id)
);
CREATE INDEX forum_follow_topic ON forum_follow (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX forum_follow_category ON forum_follow (category_id) WHERE category_id IS NOT NULL;
CREATE INDEX forum_follow_tag ON forum_follow (tag_id) WHERE tag_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_follow TO ${application};

-- Whether one follows the topics in which one writes; those who chose nothing do.
CREATE TABLE forum_follow_setting (
    member_id   bigint PRIMARY KEY REFERENCES member ON DELETE CASCADE,
    watches_own boolean NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_follow_setting TO ${application};

-- What is still to be told to those who follow, some at a time: a post that is shown, an answer that was chosen.
CREATE TABLE forum_news (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('POST', 'SOLUTION')),
    post_id    bigint      NOT NULL REFERENCES forum_post,
    -- the last one told, in the order of their numbers
    told_up_to bigint      NOT NULL DEFAULT 0,
    failures   int         NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_news TO ${application};

-- Who is meant by « @Nom » and has not written in the topic.
CREATE INDEX member_mention ON member (lower(replace(display_name, ' ', '-')));
