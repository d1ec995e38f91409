SET lock_timeout = '2s';

-- Pages and members that the HTML of a post shows by their name: it is rendered again when that changes.
CREATE TABLE forum_post_link (
    post_id bigint NOT NULL REFERENCES forum_post,
    target  text   NOT NULL CHECK (char_length(target) <= 100),
    PRIMARY KEY (post_id, target)
);
CREATE INDEX forum_post_link_target ON forum_post_link (target);
GRANT SELECT, INSERT, DELETE ON forum_post_link TO ${application};

-- Posts to render again. Only ever added to, so that no transaction waits for another; what is done goes. Holding a row wants
-- UPDATE.
CREATE TABLE forum_stale_post (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    post_id bigint NOT NULL REFERENCES forum_post
);
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_stale_post TO ${application};
CREATE INDEX forum_post_renderer ON forum_post (renderer);

-- Whoever writes, so that no service has to say so, and none can forget.
CREATE FUNCTION note_stale_posts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO forum_stale_post (post_id)
        SELECT post_id FROM forum_post_link WHERE target = TG_ARGV[0] || OLD.id ORDER BY post_id;
    RETURN NULL;
END $$;
CREATE TRIGGER stale_posts AFTER UPDATE ON forum_topic
    FOR EACH ROW WHEN (OLD.title <> NEW.title OR OLD.status <> NEW.status OR OLD.category_id <> NEW.category_id)
    EXECUTE FUNCTION note_stale_posts('/forum/sujets/');
CREATE TRIGGER stale_posts AFTER UPDATE ON provider
    FOR EACH ROW WHEN (OLD.name <> NEW.name OR OLD.status <> NEW.status OR OLD.pitch IS DISTINCT FROM NEW.pitch)
    EXECUTE FUNCTION note_stale_posts('/prestataires/');
CREATE TRIGGER stale_posts AFTER UPDATE ON member
    FOR EACH ROW WHEN (OLD.display_name IS DISTINCT FROM NEW.display_name OR OLD.status <> NEW.status
        OR OLD.public_profile <> NEW.public_profile)
    EXECUTE FUNCTION note_stale_posts('/membres/');
CREATE TRIGGER stale_posts_gone AFTER DELETE ON member
    FOR EACH ROW EXECUTE FUNCTION note_stale_posts('/membres/');

-- Whom « @Nom » means.
CREATE INDEX member_handle ON member (replace(display_name, ' ', '-')) WHERE public_profile;
