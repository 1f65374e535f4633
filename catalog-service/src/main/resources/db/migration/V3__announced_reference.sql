-- The municipalities and the taxonomy as the last event told them.
CREATE TABLE announced_reference (
    key     text   PRIMARY KEY,
    digest  bytea  NOT NULL,
    version bigint NOT NULL
);
