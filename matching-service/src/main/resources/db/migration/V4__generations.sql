-- Lists whose scores rest on the same things: epoch, analyzer, encoder and topic. When one of them changes, new lists are
-- made beside those that readers see and switched whole. fence says who may write them, next_offset up to where the topic
-- is matched in them.
CREATE TABLE list_generation (
    id          integer     GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    basis       text        NOT NULL UNIQUE,
    fence       bigint      NOT NULL DEFAULT 0,
    next_offset bigint      NOT NULL DEFAULT 0,
    updated_at  timestamptz
);
INSERT INTO list_generation (basis, fence, next_offset, updated_at)
SELECT basis, fence, next_offset, updated_at FROM matcher WHERE basis <> '';

ALTER TABLE match_list ADD COLUMN generation integer;
UPDATE match_list SET generation = (SELECT id FROM list_generation);
ALTER TABLE match_list DROP CONSTRAINT match_list_pkey;
ALTER TABLE match_list ADD PRIMARY KEY (generation, owner, owner_type, kind);

-- served: the generation that readers see. told_until: after a switch the pairs of all records up to this one are
-- announced as they stand now; null when that is done.
ALTER TABLE matcher
    DROP COLUMN fence, DROP COLUMN next_offset, DROP COLUMN basis, DROP COLUMN updated_at,
    ADD COLUMN served integer REFERENCES list_generation,
    ADD COLUMN told_until uuid;
UPDATE matcher SET served = (SELECT id FROM list_generation);

CREATE VIEW served_list AS
SELECT l.owner, l.owner_type, l.kind, l.others, l.scores, l.version, g.basis
FROM match_list l JOIN list_generation g ON g.id = l.generation
WHERE l.generation = (SELECT served FROM matcher);
