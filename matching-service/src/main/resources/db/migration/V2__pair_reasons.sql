-- Which factors speak for a pair and what speaks against it, as announced last: codes joined by commas; empty where it
-- was announced before this was kept.
ALTER TABLE match_pair ADD COLUMN reasons text NOT NULL DEFAULT '';

-- The shown pairs of a record that changed.
CREATE INDEX match_pair_first ON match_pair (first_id) WHERE first_shows OR second_shows;
CREATE INDEX match_pair_second ON match_pair (second_id) WHERE first_shows OR second_shows;
