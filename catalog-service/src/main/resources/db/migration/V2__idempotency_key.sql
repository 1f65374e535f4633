-- Registrations that carried an Idempotency-Key. The caller and the body are kept as digests only.
CREATE TABLE idempotency_key (
    caller      bytea       NOT NULL,
    route       text        NOT NULL,
    key         text        NOT NULL,
    body        bytea       NOT NULL,
    record_id   uuid,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (caller, route, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
