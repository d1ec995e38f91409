SET lock_timeout = '2s';

-- What the log is looked through by: who did it, what it was done to, and when. Each ends by the id, which pages follow.
CREATE INDEX audit_entry_actor ON audit_entry (actor, id);
CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, id);
CREATE INDEX audit_entry_at ON audit_entry (at);
