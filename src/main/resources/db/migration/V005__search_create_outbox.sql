SET lock_timeout = '2s';

-- Hibernate Search's own tables (8.2): changes on their way to the index, written in the transaction that made them.
CREATE TABLE hsearch_outbox_event (
    id             uuid         NOT NULL PRIMARY KEY,
    entity_name    varchar(256) NOT NULL,
    entity_id      varchar(256) NOT NULL,
    entity_id_hash integer      NOT NULL,
    payload        bytea        NOT NULL,
    retries        integer      NOT NULL,
    process_after  timestamp(6) with time zone NOT NULL,
    status         varchar(255) NOT NULL CHECK (status IN ('PENDING', 'ABORTED')),
    tenant_id      varchar(255)
);
CREATE INDEX hsearch_outbox_event_process_after ON hsearch_outbox_event (process_after);

CREATE TABLE hsearch_agent (
    id                   uuid         NOT NULL PRIMARY KEY,
    type                 varchar(255) NOT NULL
        CHECK (type IN ('EVENT_PROCESSING_DYNAMIC_SHARDING', 'EVENT_PROCESSING_STATIC_SHARDING', 'MASS_INDEXING')),
    name                 varchar(255) NOT NULL,
    expiration           timestamp(6) with time zone NOT NULL,
    state                varchar(255) NOT NULL CHECK (state IN ('RUNNING', 'WAITING', 'SUSPENDED')),
    total_shard_count    integer,
    assigned_shard_index integer,
    payload              bytea,
    tenant_id            varchar(255)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON hsearch_outbox_event, hsearch_agent TO ${application};

-- One row while the index is whole; none from the moment it is dropped until it is filled again.
CREATE TABLE index_build (
    built_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON index_build TO ${application};
