-- A run at an operator's word. Any instance answers for it; the one that works on it holds a session's advisory lock, so that
-- the others see when it has died.
CREATE TABLE digest_run (
    id            uuid        PRIMARY KEY,
    state         text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'FAILED')),
    lock_key      integer     NOT NULL,
    municipality  text        CHECK (municipality ~ '^[0-9]{6}$'),
    week          text        NOT NULL,
    cutoff        timestamptz NOT NULL,
    until_now     boolean     NOT NULL,
    dry_run       boolean     NOT NULL,
    subscriptions integer,
    failure       text        CHECK (failure IN ('INTERRUPTED', 'STOPPED', 'BROKEN')),
    started_at    timestamptz NOT NULL,
    finished_at   timestamptz
);
-- One at a time.
CREATE UNIQUE INDEX digest_run_active ON digest_run ((true)) WHERE state = 'RUNNING';

CREATE TABLE digest_run_line (
    run_id   uuid    NOT NULL REFERENCES digest_run ON DELETE CASCADE,
    position integer NOT NULL,
    line     jsonb   NOT NULL,
    PRIMARY KEY (run_id, position)
);
