SET lock_timeout = '2s';

-- Mails that are done with, so that the same one makes one post (docs/adr/0047). Of who wrote it, or what, nothing is kept.
CREATE TABLE forum_mail (
    -- SHA-256 of who wrote it, to which address, and its Message-ID
    digest      text PRIMARY KEY CHECK (digest ~ '^[0-9a-f]{64}$'),
    received_at timestamptz NOT NULL
);
CREATE INDEX forum_mail_received ON forum_mail (received_at);
GRANT SELECT, INSERT, DELETE ON forum_mail TO ${application};
