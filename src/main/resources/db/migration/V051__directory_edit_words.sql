SET lock_timeout = '2s';

-- Curators reword, order, add and merge the words of the directory; a version tells who came second.
ALTER TABLE term ADD COLUMN version int NOT NULL DEFAULT 0;
ALTER TABLE tool ADD COLUMN version int NOT NULL DEFAULT 0;
ALTER TABLE replaced_tool ADD COLUMN version int NOT NULL DEFAULT 0;
ALTER TABLE synonym_group ADD COLUMN version int NOT NULL DEFAULT 0;

-- What became of a code that was merged into another: addresses, files and programs that know it go on working.
CREATE TABLE term_redirect (
    list      text        NOT NULL CHECK (list ~ '^[a-z]+(-[a-z]+)*$'),
    code      text        NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    target    text        NOT NULL,
    merged_at timestamptz NOT NULL,
    PRIMARY KEY (list, code),
    CHECK (code <> target)
);

-- Listings to index again, once every replica has read a label that changed.
CREATE TABLE reworded (
    list   text        NOT NULL,
    code   text        NOT NULL,
    due_at timestamptz NOT NULL,
    PRIMARY KEY (list, code)
);

GRANT INSERT, UPDATE, DELETE ON term TO ${application};
GRANT DELETE ON tool, replaced_tool TO ${application};
GRANT INSERT, UPDATE, DELETE ON synonym_group TO ${application};
GRANT SELECT, INSERT, UPDATE ON term_redirect TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON reworded TO ${application};
