-- For every record and kind one row with its ordered list, best first; scores in tenths of a point, parallel to others.
CREATE TABLE match_list (
    owner      uuid        NOT NULL,
    owner_type text        NOT NULL,
    kind       text        NOT NULL,
    others     uuid[]      NOT NULL,
    scores     smallint[]  NOT NULL,
    version    bigint      NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (owner, owner_type, kind)
);

-- Pairs that were announced: what the outside was told last. A pair that is shown by neither end stays, so that its
-- version goes on when it comes back.
CREATE TABLE match_pair (
    id           uuid        PRIMARY KEY,
    kind         text        NOT NULL,
    first_id     uuid        NOT NULL,
    second_id    uuid        NOT NULL,
    version      bigint      NOT NULL,
    score        smallint    NOT NULL,
    band         text        NOT NULL,
    first_shows  boolean     NOT NULL,
    second_shows boolean     NOT NULL,
    changed_at   timestamptz
);

-- The one matcher: who may write lists (fence), up to where the topic is matched, and what the scores rest on.
CREATE TABLE matcher (
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    fence       bigint  NOT NULL,
    next_offset bigint  NOT NULL,
    basis       text    NOT NULL,
    updated_at  timestamptz
);
INSERT INTO matcher (fence, next_offset, basis) VALUES (0, 0, '');

-- Messages of the records topic that could not be read; the message itself is in the dead-letter topic.
CREATE TABLE dead_letter (
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    record_offset bigint      NOT NULL,
    reason        text        NOT NULL,
    received_at   timestamptz NOT NULL,
    PRIMARY KEY (topic, partition, record_offset)
);
