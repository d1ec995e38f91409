SET lock_timeout = '2s';

-- What pages of the forum show (docs/adr/0039).
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON forum_category
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON forum_topic
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON forum_post
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON forum_tag
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON forum_topic_tag
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');

-- Who wrote, and for whom.
CREATE TRIGGER page_change_forum AFTER UPDATE ON member
    FOR EACH ROW WHEN (OLD.display_name IS DISTINCT FROM NEW.display_name OR OLD.public_profile <> NEW.public_profile)
    EXECUTE FUNCTION note_page_change('forum');
CREATE TRIGGER page_change_forum_gone AFTER DELETE ON member
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');
CREATE TRIGGER page_change_forum AFTER UPDATE OR DELETE ON organisation
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');
