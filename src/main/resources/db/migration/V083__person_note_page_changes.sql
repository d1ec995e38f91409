SET lock_timeout = '2s';

-- Whom a listing names (docs/adr/0037, docs/adr/0039).
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON provider_person
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
