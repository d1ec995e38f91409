SET lock_timeout = '2s';

-- Who shares a need: one voice a member, with the name of an organisation when they chose so.
CREATE TABLE forum_voice (
    topic_id        bigint      NOT NULL REFERENCES forum_topic,
    member_id       bigint      NOT NULL REFERENCES member ON DELETE CASCADE,
    organisation_id bigint REFERENCES organisation ON DELETE SET NULL,
    given_at        timestamptz NOT NULL,
    PRIMARY KEY (topic_id, member_id)
);
CREATE INDEX forum_voice_member ON forum_voice (member_id);
CREATE INDEX forum_voice_organisation ON forum_voice (organisation_id) WHERE organisation_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON forum_voice TO ${application};
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON forum_voice
    FOR EACH ROW EXECUTE FUNCTION note_page_change('forum');
