-- What the catalogue and the matching service told us: copies, never the truth.

CREATE TABLE known_municipality (
    code           text   PRIMARY KEY CHECK (code ~ '^[0-9]{6}$'),
    name           text   NOT NULL,
    prefecture     text   NOT NULL,
    record_version bigint NOT NULL
);

CREATE TABLE known_record (
    id             uuid    PRIMARY KEY,
    title          text,
    withdrawn      boolean NOT NULL,
    record_version bigint  NOT NULL,
    CHECK (withdrawn = (title IS NULL))
);
COMMENT ON COLUMN known_record.title IS 'gone as soon as the record is withdrawn';

CREATE TABLE known_match (
    id                  uuid          PRIMARY KEY,
    record_version      bigint        NOT NULL,
    shown               boolean       NOT NULL,
    kind                text          CHECK (kind IN ('ISSUE', 'INITIATIVE')),
    first_record        uuid,
    second_record       uuid,
    first_municipality  text,
    second_municipality text,
    score               numeric(4, 1),
    band                text          CHECK (band IN ('HIGH', 'MEDIUM', 'LOW')),
    found_at            timestamptz,
    explanation         jsonb,
    CHECK (NOT shown OR num_nulls(kind, first_record, second_record, first_municipality, second_municipality, score,
                                  band, found_at, explanation) = 0)
);
COMMENT ON COLUMN known_match.found_at IS 'begin of the present spell of being shown';
COMMENT ON COLUMN known_match.explanation IS 'data of the last event as it came, both languages; gone after a withdrawal';
CREATE INDEX known_match_first ON known_match (first_municipality) WHERE shown;
CREATE INDEX known_match_second ON known_match (second_municipality) WHERE shown;

-- Which band a match had since when: a digest speaks of what was true at its cut-off.
CREATE TABLE match_band (
    match_id       uuid        NOT NULL REFERENCES known_match ON DELETE CASCADE,
    record_version bigint      NOT NULL,
    since          timestamptz NOT NULL,
    band           text        NOT NULL CHECK (band IN ('HIGH', 'MEDIUM', 'LOW')),
    PRIMARY KEY (match_id, record_version)
);
