SET lock_timeout = '2s';

-- What was searched for and not found, counted by day: no person, no address, no time of day.
CREATE TABLE unfound_search (
    day     date NOT NULL,
    words   text NOT NULL CHECK (char_length(words) <= 60),
    -- chosen filters, as parameters in their order; a place by its département alone
    filters text NOT NULL CHECK (char_length(filters) <= 300),
    count   int  NOT NULL CHECK (count > 0),
    PRIMARY KEY (day, words, filters)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON unfound_search TO ${application};
