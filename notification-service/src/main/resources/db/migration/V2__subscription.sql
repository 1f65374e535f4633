CREATE TABLE subscription (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL CHECK (municipality ~ '^[0-9]{6}$'),
    address      text        NOT NULL CHECK (address !~ '[[:cntrl:]]'),
    frequency    text        NOT NULL CHECK (frequency IN ('NONE', 'WEEKLY')),
    weekday      text        NOT NULL CHECK (weekday IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY',
                                                         'SATURDAY', 'SUNDAY')),
    hour         smallint    NOT NULL CHECK (hour BETWEEN 0 AND 23),
    min_band     text        NOT NULL CHECK (min_band IN ('HIGH', 'MEDIUM', 'LOW')),
    language     text        NOT NULL CHECK (language IN ('JA', 'EN')),
    format       text        NOT NULL CHECK (format = 'TEXT'),
    version      bigint      NOT NULL,
    created_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL
);
-- One mailbox hears of one municipality once, however it is written.
CREATE UNIQUE INDEX subscription_natural_key ON subscription (municipality, lower(address));
CREATE INDEX subscription_due ON subscription (weekday, hour, id) WHERE frequency = 'WEEKLY';
