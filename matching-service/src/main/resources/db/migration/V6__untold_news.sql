-- What changed in the lists that readers see and is not announced yet, in the order of the changes: pairs and rescored
-- as PairAnnouncer takes them, pairs in JSON. Written with the lists, deleted with the events.
CREATE TABLE untold_news (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    pairs    text   NOT NULL,
    rescored uuid[] NOT NULL
);

-- Read once and deleted soon after: compressing it costs the database more than the space is worth.
ALTER TABLE untold_news ALTER COLUMN pairs SET STORAGE EXTERNAL;
