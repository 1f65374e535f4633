-- Titles are compared folded; TitleKeyMigration fills the key.
ALTER TABLE record ADD COLUMN title_key text;
COMMENT ON COLUMN record.title_key IS 'the folded title: two titles of one municipality may not share it';

-- Who could see a record and cannot any more, so that mirrors learn of it.
ALTER TABLE record ADD COLUMN shown_to text CHECK (shown_to IN ('INTERNAL', 'SELECTED', 'PARTICIPANTS', 'PUBLIC'));
ALTER TABLE record ADD COLUMN hidden_at timestamptz;
UPDATE record SET shown_to = visibility, hidden_at = updated_at
WHERE status IN ('DRAFT', 'WITHDRAWN') AND announced IS NOT NULL;
CREATE INDEX record_hidden ON record (type, hidden_at) WHERE hidden_at IS NOT NULL;

-- Days and moments outside the calendar (1950 to 2150) came in before they were refused. A new version, so that a replay corrects
-- what the other services have.
UPDATE record SET content = content - 'contractEnds', version = version + 1
WHERE content ? 'contractEnds' AND content->>'contractEnds' !~ '^(19[5-9][0-9]|20[0-9]{2}|21[0-4][0-9]|2150)-';
UPDATE record SET embargo_until = '2150-12-31T14:59:59Z' WHERE embargo_until >= '2150-12-31T15:00:00Z';
UPDATE record SET embargo_until = NULL WHERE embargo_until < '1949-12-31T15:00:00Z';
