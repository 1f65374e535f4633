-- Pairs that could not be announced because explaining them failed. They wait here, so that all others go on: until one of
-- their records changes, the matcher starts, or an operator asks (due).
CREATE TABLE set_aside_pair (
    id         uuid        PRIMARY KEY,
    first_id   uuid        NOT NULL,
    second_id  uuid        NOT NULL,
    reason     text        NOT NULL,
    tries      integer     NOT NULL DEFAULT 1,
    since      timestamptz NOT NULL,
    due        boolean     NOT NULL DEFAULT false
);

-- Offsets begin anew with a topic. Empty where a message was set aside before this was kept.
ALTER TABLE dead_letter ADD COLUMN topic_id text NOT NULL DEFAULT '';
ALTER TABLE dead_letter DROP CONSTRAINT dead_letter_pkey;
ALTER TABLE dead_letter ADD PRIMARY KEY (topic, topic_id, partition, record_offset);
