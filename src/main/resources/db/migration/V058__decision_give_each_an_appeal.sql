SET lock_timeout = '2s';

-- One for each who was told, instead of one for each decision; those that wait together are judged together.
ALTER TABLE appeal DROP CONSTRAINT appeal_decision_id_key;
ALTER TABLE appeal ADD CONSTRAINT appeal_letter_id_key UNIQUE (letter_id);
CREATE INDEX appeal_decision ON appeal (decision_id);
-- the first of those that it is judged with; none for that one itself
ALTER TABLE appeal ADD COLUMN first_id bigint REFERENCES appeal;
CREATE INDEX appeal_first ON appeal (first_id) WHERE first_id IS NOT NULL;
