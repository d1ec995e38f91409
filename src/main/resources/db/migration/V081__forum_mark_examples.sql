SET lock_timeout = '2s';

-- Fictional content, marked as such wherever it shows.
ALTER TABLE forum_topic ADD COLUMN is_example boolean NOT NULL DEFAULT false;

-- Two admins who change a category at once.
ALTER TABLE forum_category ADD COLUMN version int NOT NULL DEFAULT 0;

-- Those who quote somebody by name: read when somebody leaves.
CREATE INDEX forum_post_quotes ON forum_post (id) WHERE markdown LIKE '%](/forum/messages/%';
CREATE INDEX forum_post_version_quotes ON forum_post_version (id) WHERE markdown LIKE '%](/forum/messages/%';
