SET lock_timeout = '2s';

ALTER TABLE provider
    ADD COLUMN published_on   date,
    -- hidden since nobody confirmed it (docs/adr/0031)
    ADD COLUMN dormant_since  date,
    ADD COLUMN capacity       text CHECK (capacity IN ('TAKES', 'DELAY', 'FULL')),
    ADD COLUMN capacity_weeks int CHECK (capacity_weeks BETWEEN 1 AND 104),
    ADD COLUMN capacity_on    date,
    ADD CHECK ((capacity IS NULL) = (capacity_on IS NULL)),
    ADD CHECK ((capacity_weeks IS NULL) = (capacity IS DISTINCT FROM 'DELAY'));

-- Nobody wrote down when these were published: not after they last changed.
UPDATE provider SET published_on = (updated_at AT TIME ZONE 'Europe/Paris')::date WHERE status = 'PUBLISHED';

-- From when its age counts: the last time that somebody said it is right, else publication.
ALTER TABLE provider ADD COLUMN fresh_on date NOT NULL GENERATED ALWAYS AS
    (coalesce(greatest(verified_on, confirmed_on), published_on, (updated_at AT TIME ZONE 'Europe/Paris')::date)) STORED;
CREATE INDEX provider_fresh_on ON provider (fresh_on, id);
