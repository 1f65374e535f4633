-- The highest version of any pair whose row was deleted after its time: a pair without a row goes on from here, so that
-- its version never falls behind what the outside was told.
ALTER TABLE matcher ADD COLUMN forgotten_version bigint NOT NULL DEFAULT 0;

-- The pairs that nobody is shown any more, oldest first.
CREATE INDEX match_pair_withdrawn ON match_pair (changed_at) WHERE NOT first_shows AND NOT second_shows;
