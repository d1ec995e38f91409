SET lock_timeout = '2s';

-- Why a topic is hidden, as everybody reads it.
ALTER TABLE forum_topic ADD COLUMN hidden_reason text CHECK (char_length(hidden_reason) <= 2000);
-- How often its posts changed places: whoever moves some of them saw them where they are.
ALTER TABLE forum_topic ADD COLUMN renumbered int NOT NULL DEFAULT 0;
CREATE INDEX forum_topic_merged ON forum_topic (merged_into) WHERE merged_into IS NOT NULL;

-- What its author took back, nobody puts back.
ALTER TABLE forum_post ADD COLUMN is_deleted_by_staff boolean NOT NULL DEFAULT false;
