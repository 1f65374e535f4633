-- One row a subscription and week, written before anything is sent; it stays when the subscription goes.
CREATE TABLE digest_delivery (
    id              uuid        PRIMARY KEY,
    subscription_id uuid        NOT NULL,
    municipality    text        NOT NULL,
    week            text        NOT NULL CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    state           text        NOT NULL CHECK (state IN ('RESERVED', 'ATTEMPTED', 'SENT', 'FAILED', 'IN_DOUBT',
                                                          'NOTHING_NEW')),
    cause           text        NOT NULL CHECK (cause IN ('SCHEDULE', 'OPERATOR')),
    cutoff          timestamptz NOT NULL,
    not_before      timestamptz NOT NULL,
    attempts        integer     NOT NULL,
    recipient       text,
    message_id      text,
    subject         text,
    body            text,
    failure         text,
    reserved_at     timestamptz NOT NULL,
    attempted_at    timestamptz,
    finished_at     timestamptz,
    UNIQUE (subscription_id, week),
    CHECK (state NOT IN ('ATTEMPTED', 'SENT', 'IN_DOUBT') OR num_nulls(recipient, message_id, subject, body) = 0)
);
CREATE INDEX digest_delivery_newest ON digest_delivery (municipality, id DESC);
CREATE INDEX digest_delivery_open ON digest_delivery (not_before, id) WHERE state IN ('RESERVED', 'ATTEMPTED');

-- What a mail spoke of: the recipient's ledger.
CREATE TABLE digest_item (
    delivery_id uuid    NOT NULL REFERENCES digest_delivery ON DELETE CASCADE,
    position    integer NOT NULL,
    section     text    NOT NULL CHECK (section IN ('NEW', 'CHANGED')),
    match_id    uuid    NOT NULL,
    band        text    NOT NULL CHECK (band IN ('HIGH', 'MEDIUM', 'LOW')),
    PRIMARY KEY (delivery_id, position),
    UNIQUE (delivery_id, match_id)
);
