-- A record stays its municipality's; null until the catalogue speaks of it again.
ALTER TABLE known_record ADD COLUMN municipality text CHECK (municipality ~ '^[0-9]{6}$');

-- A version beyond all counting would shut out every honest state that follows: what it said is forgotten.
DELETE FROM known_record WHERE record_version NOT BETWEEN 1 AND 1000000000;
DELETE FROM known_municipality WHERE record_version NOT BETWEEN 1 AND 1000000000;
DELETE FROM known_match WHERE record_version NOT BETWEEN 1 AND 1000000000;

COMMENT ON COLUMN known_match.explanation IS 'what is read of the last event, both languages; gone after a withdrawal';
