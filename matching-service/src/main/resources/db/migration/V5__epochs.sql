-- The epochs of this installation, numbered as they came. base: the shipped epoch whose embedding it uses and on whose
-- statistics it builds. records: on how many live records it was counted; 0 for a shipped one as it is, which has no
-- statistics here. terms: as EpochFile describes.
CREATE TABLE epoch (
    number       integer     PRIMARY KEY,
    base         integer     NOT NULL,
    reason       text        NOT NULL,
    as_of        date        NOT NULL,
    records      integer     NOT NULL,
    code_records integer,
    codes        jsonb,
    terms        bytea,
    made_at      timestamptz NOT NULL
);

-- When an operator asked for a new epoch; null when there is no such wish.
ALTER TABLE matcher ADD COLUMN epoch_requested_at timestamptz;
