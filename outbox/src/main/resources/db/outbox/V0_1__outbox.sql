-- Events accepted with the business rows of one transaction and published afterwards by the one relay.
CREATE TABLE outbox (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    topic        text        NOT NULL,
    key          text        NOT NULL,
    type         text        NOT NULL,
    payload      text        NOT NULL,
    created_at   timestamptz NOT NULL,
    published_at timestamptz,
    rejected_at  timestamptz,
    rejection    text
);
-- The relay reads what is neither published nor rejected, never "everything after the last seq":
-- sequence numbers become visible out of order.
CREATE INDEX outbox_pending ON outbox (seq) WHERE published_at IS NULL AND rejected_at IS NULL;
CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL;
