SET lock_timeout = '2s';

-- Which object a form that was opened once made, so that it makes one however often it is sent.
CREATE TABLE contribution (
    form       text        NOT NULL CHECK (form ~ '^[a-z]+(-[a-z]+)*$'),
    key        text        NOT NULL CHECK (char_length(key) <= 100),
    outcome    text        NOT NULL CHECK (outcome IN ('ACCEPTED', 'TO_CONFIRM')),
    subject_id bigint      NOT NULL,
    made_at    timestamptz NOT NULL,
    PRIMARY KEY (form, key)
);
CREATE INDEX contribution_made_at ON contribution (made_at);
GRANT SELECT, INSERT, DELETE ON contribution TO ${application};

-- How much was sent and refused, minute by minute: what moves the switch, and what staff see. Of whom: never.
CREATE TABLE contribution_count (
    form   text        NOT NULL,
    minute timestamptz NOT NULL,
    cause  text        NOT NULL,
    number int         NOT NULL,
    PRIMARY KEY (form, minute, cause)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON contribution_count TO ${application};

-- The red button of each form; a form without a row is open.
CREATE TABLE contribution_switch (
    form    text PRIMARY KEY,
    state   text        NOT NULL CHECK (state IN ('OPEN', 'CONFIRMED', 'CLOSED')),
    reason  text        NOT NULL CHECK (char_length(reason) <= 300),
    since   timestamptz NOT NULL,
    -- when it opens again by itself
    until   timestamptz,
    tripped boolean     NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON contribution_switch TO ${application};

-- Links that were mailed to whoever sent a form without proof. Of the address: an HMAC only.
CREATE TABLE contribution_confirmation (
    token_hash   text PRIMARY KEY,
    form         text        NOT NULL,
    subject_id   bigint      NOT NULL,
    address_key  text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    confirmed_at timestamptz,
    -- path of the page that said what happens next
    led_to       text,
    UNIQUE (form, subject_id)
);
CREATE INDEX contribution_confirmation_address ON contribution_confirmation (address_key, asked_at);
CREATE INDEX contribution_confirmation_expiry ON contribution_confirmation (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON contribution_confirmation TO ${application};
