SET lock_timeout = '2s';

-- Where an answer to a letter goes, when the one who wrote wants that; erased with the rest of what it said.
ALTER TABLE letter ADD COLUMN reply_to text;
