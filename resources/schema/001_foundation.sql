-- Schema 1: the committee, its member agencies, its action plans, and the change log.
-- Every record table has id, revision (sequence number of its last change) and active (0 = tombstone); no row is
-- ever deleted. The types are those both SQLite and PostgreSQL understand.

CREATE TABLE committee (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    level TEXT, name_en TEXT, name_km TEXT, unit_en TEXT, unit_km TEXT, short_en TEXT, short_km TEXT,
    place_en TEXT, place_km TEXT, chair_en TEXT, chair_km TEXT
);

CREATE TABLE working_group (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    number INTEGER, name_en TEXT, name_km TEXT
);

CREATE TABLE pillar (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    number INTEGER, name_en TEXT, name_km TEXT
);

CREATE TABLE holiday (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    date TEXT, name_en TEXT, name_km TEXT
);

CREATE TABLE agency (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    kind TEXT, name_en TEXT, name_km TEXT, short_name TEXT, mandate TEXT, working_groups TEXT, district TEXT,
    phone TEXT, hotline TEXT, email TEXT, joined_on TEXT
);

CREATE TABLE contact (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    agency TEXT REFERENCES agency (id), name TEXT, position TEXT, rank TEXT, sex TEXT, role TEXT, phone TEXT,
    email TEXT, confirmed_on TEXT
);

CREATE TABLE action_plan (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    month TEXT, status TEXT, number TEXT, note TEXT
);
-- Two secretaries who open the same month at once must not make two plans.
CREATE UNIQUE INDEX action_plan_month ON action_plan (month) WHERE active = 1;

CREATE TABLE activity (
    id TEXT PRIMARY KEY, revision BIGINT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
    plan TEXT REFERENCES action_plan (id), number INTEGER, pillar TEXT REFERENCES pillar (id), description TEXT,
    expected_output TEXT, indicator TEXT, target BIGINT, actual BIGINT, lead_agency TEXT REFERENCES agency (id),
    supporting_agencies TEXT, place TEXT, start_on TEXT, due_on TEXT, budget BIGINT, currency TEXT,
    budget_source TEXT, status TEXT, progress INTEGER, done_on TEXT, result TEXT, delay_reason TEXT,
    recommendation TEXT, standing INTEGER, carried_from TEXT REFERENCES activity (id)
);

-- One row a changed record; see model/store/change_log.h for what is hashed.
CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY, commit_id TEXT NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL,
    record_table TEXT NOT NULL, record_id TEXT NOT NULL, kind TEXT NOT NULL, fields TEXT NOT NULL,
    previous_hash TEXT NOT NULL, hash TEXT NOT NULL, signature TEXT
);
