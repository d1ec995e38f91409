SET lock_timeout = '2s';

-- A card of a post says in which topic it is, and where: texts that hold one are rendered again when that changes.
CREATE TRIGGER stale_posts AFTER UPDATE ON forum_post
    FOR EACH ROW WHEN (OLD.status <> NEW.status OR OLD.topic_id <> NEW.topic_id
        OR OLD.position IS DISTINCT FROM NEW.position)
    EXECUTE FUNCTION note_stale_posts('/forum/messages/');

CREATE FUNCTION note_posts_naming_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO forum_stale_post (post_id)
        SELECT DISTINCT l.post_id FROM forum_post p JOIN forum_post_link l ON l.target = '/forum/messages/' || p.id
        WHERE p.topic_id = OLD.id ORDER BY l.post_id;
    RETURN NULL;
END $$;
CREATE TRIGGER stale_posts_of_posts AFTER UPDATE ON forum_topic
    FOR EACH ROW WHEN (OLD.title <> NEW.title OR OLD.status <> NEW.status OR OLD.category_id <> NEW.category_id)
    EXECUTE FUNCTION note_posts_naming_topic();
