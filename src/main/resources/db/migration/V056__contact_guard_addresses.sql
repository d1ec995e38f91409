SET lock_timeout = '2s';

-- What a structure answered to an address that nobody proved: read behind the link, in no letter.
ALTER TABLE provider_message ADD COLUMN answer_words text CHECK (forgotten_at IS NULL OR answer_words IS NULL);
