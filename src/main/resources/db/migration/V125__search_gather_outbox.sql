SET lock_timeout = '2s';

-- What is written within a fifth of a second goes to the index together: a request of one document costs the engine nearly
-- what one of twenty does.
CREATE FUNCTION gather_outbox_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.process_after := date_bin('200 ms', NEW.process_after, 'epoch') + interval '200 ms';
    RETURN NEW;
END $$;

CREATE TRIGGER gather_outbox_events BEFORE INSERT ON hsearch_outbox_event
    FOR EACH ROW EXECUTE FUNCTION gather_outbox_events();
