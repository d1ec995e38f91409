SET lock_timeout = '2s';

-- Since when age hid the listing that a correction showed again; taking the decision back hides it again.
ALTER TABLE provider_proposal ADD COLUMN previously_dormant_since date;
