-- Schema 2: meetings, what is discussed and decided in them, who came, and when the committee meets.

ALTER TABLE committee ADD COLUMN quorum_percent INTEGER;
ALTER TABLE committee ADD COLUMN least_rank TEXT;

CREATE TABLE meeting_series (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    name_en TEXT, name_km TEXT, kind TEXT, working_group TEXT REFERENCES working_group (id), pattern TEXT, week TEXT,
    weekday TEXT, day INTEGER, when_closed TEXT, starts_at TEXT, ends_at TEXT, venue TEXT, chair TEXT, note_taker TEXT
);

CREATE TABLE meeting (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    kind TEXT, working_group TEXT REFERENCES working_group (id), series TEXT REFERENCES meeting_series (id),
    number TEXT, held_on TEXT, starts_at TEXT, ends_at TEXT, venue TEXT, chair TEXT, note_taker TEXT, purpose TEXT,
    status TEXT, approved_on TEXT, approved_by TEXT
);

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    meeting TEXT REFERENCES meeting (id), place INTEGER, kind TEXT, title TEXT, presenter TEXT,
    agency TEXT REFERENCES agency (id), minutes_planned INTEGER, chair_note TEXT, status TEXT, discussion TEXT,
    confidential_note TEXT, seconds_spent INTEGER, decision TEXT,
    carried_from TEXT REFERENCES agenda_item (id)
);

CREATE TABLE attendance (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    meeting TEXT REFERENCES meeting (id), agency TEXT REFERENCES agency (id), status TEXT, name TEXT, position TEXT,
    rank TEXT, women INTEGER, men INTEGER, guest_of TEXT, note TEXT
);

CREATE TABLE decision (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    meeting TEXT REFERENCES meeting (id), item TEXT REFERENCES agenda_item (id), number INTEGER, text TEXT,
    agency TEXT REFERENCES agency (id), supporting_agencies TEXT, due_on TEXT, status TEXT, done_on TEXT,
    evidence TEXT, drop_reason TEXT, activity TEXT REFERENCES activity (id)
);

CREATE TABLE addendum (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    meeting TEXT REFERENCES meeting (id), item TEXT REFERENCES agenda_item (id), made_on TEXT, text TEXT, author TEXT
);
