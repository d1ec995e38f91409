SET lock_timeout = '2s';

-- Which transactions changed what pages of a space show: pages kept by a replica from before are not shown any more
-- (docs/adr/0039). Only ever added to, so that no transaction waits for another; old rows go.
CREATE TABLE page_change (
    transaction xid8        NOT NULL DEFAULT pg_current_xact_id(),
    space       text        NOT NULL,
    at          timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (transaction, space)
);
GRANT SELECT, INSERT, DELETE ON page_change TO ${application};

-- Once a transaction and space, whoever writes.
CREATE FUNCTION note_page_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'UPDATE' OR OLD IS DISTINCT FROM NEW THEN
        INSERT INTO page_change (space) VALUES (TG_ARGV[0]) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;

-- Listings and the words that describe them.
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON provider
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON provider_tool
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON provider_replaced_tool
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON example_project
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON tool
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON replaced_tool
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON term
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON term_redirect
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON synonym_group
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');

-- Whose they are, and whether a letter reaches them.
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON organisation
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON membership
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER UPDATE ON member
    FOR EACH ROW WHEN (OLD.email <> NEW.email OR OLD.status <> NEW.status)
    EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR DELETE ON bouncing_address
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR DELETE ON mail_refusal
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');

CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON editable_text_version
    FOR EACH ROW EXECUTE FUNCTION note_page_change('texts');

-- What waits for the index, and its filling.
CREATE TRIGGER page_change AFTER INSERT ON hsearch_outbox_event
    FOR EACH ROW EXECUTE FUNCTION note_page_change('index');
CREATE TRIGGER page_change AFTER INSERT OR DELETE ON index_build
    FOR EACH ROW EXECUTE FUNCTION note_page_change('index');

-- Spaces whose pages are behind the database for now.
CREATE VIEW page_lag AS
    SELECT 'index' AS space
    WHERE EXISTS (SELECT FROM hsearch_outbox_event) OR NOT EXISTS (SELECT FROM index_build);
GRANT SELECT ON page_lag TO ${application};
