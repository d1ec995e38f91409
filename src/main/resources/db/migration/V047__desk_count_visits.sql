SET lock_timeout = '2s';

-- How often the page of a listing was shown on a day. Nobody is recognised: a number is all there is.
CREATE TABLE provider_visit (
    provider_id bigint NOT NULL REFERENCES provider ON DELETE CASCADE,
    day         date   NOT NULL,
    views       int    NOT NULL,
    PRIMARY KEY (provider_id, day)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON provider_visit TO ${application};
