-- Issues and initiatives: the columns that are searched or guarded, and the rest as one JSON document.
CREATE TABLE record (
    id            uuid        PRIMARY KEY,
    type          text        NOT NULL CHECK (type IN ('ISSUE', 'INITIATIVE')),
    municipality  text        NOT NULL CHECK (municipality ~ '^[0-9]{6}$'),
    status        text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CLOSED', 'WITHDRAWN')),
    visibility    text        NOT NULL CHECK (visibility IN ('INTERNAL', 'SELECTED', 'PARTICIPANTS', 'PUBLIC')),
    embargo_until timestamptz,
    sample        boolean     NOT NULL,
    contact_desk  text,
    title         text        NOT NULL,
    policy_fields varchar[]   NOT NULL,
    stage         text,
    content       jsonb       NOT NULL,
    version       bigint      NOT NULL,
    announced     text CHECK (announced IN ('VISIBLE', 'CLOSED', 'UNPUBLISHED', 'WITHDRAWN', 'NARROWED')),
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    published_at  timestamptz,
    confirmed_at  timestamptz
);
COMMENT ON COLUMN record.policy_fields IS 'chosen codes and the groups above them, so that a group finds its fields';
COMMENT ON COLUMN record.announced IS 'what the last event about this record said; null when there was none';

-- The natural key. A withdrawn record frees its title.
CREATE UNIQUE INDEX record_natural_key ON record (municipality, type, title) WHERE status <> 'WITHDRAWN';
CREATE INDEX record_newest ON record (type, id DESC);
CREATE INDEX record_of_municipality ON record (municipality, type, id DESC);
CREATE INDEX record_updated ON record (type, updated_at);
CREATE INDEX record_policy_fields ON record USING gin (policy_fields);
CREATE INDEX record_embargo ON record (embargo_until) WHERE embargo_until IS NOT NULL AND status = 'PUBLISHED';
