SET lock_timeout = '2s';

-- What pages of resources say of where they are; those of tools are of the directory (V110).
CREATE TRIGGER page_change_library AFTER UPDATE ON supervised_address
    FOR EACH ROW WHEN (OLD.offline_on IS DISTINCT FROM NEW.offline_on)
    EXECUTE FUNCTION note_page_change('library');
CREATE TRIGGER page_change_library_gone AFTER DELETE ON supervised_address
    FOR EACH ROW WHEN (OLD.offline_on IS NOT NULL)
    EXECUTE FUNCTION note_page_change('library');
