-- What a replica has besides the shared file's tables: indexes for reading, the outbox, and the search index
-- (model/store/search_index.cpp makes that from the fields that are searched). Each statement may be run again: a
-- replica whose local parts an older Samaki made gets this program's in place.
-- The shared file has enforced this; here a waiting plan and a colleague's may stand side by side for a while.
DROP INDEX IF EXISTS action_plan_month;
CREATE INDEX IF NOT EXISTS activity_plan ON activity (plan);
CREATE INDEX IF NOT EXISTS activity_due ON activity (due_on);
-- An activity that a later plan continues is looked for by the one it continues.
CREATE INDEX IF NOT EXISTS activity_carried_from ON activity (carried_from) WHERE carried_from IS NOT NULL;
CREATE INDEX IF NOT EXISTS contact_agency ON contact (agency);
CREATE INDEX IF NOT EXISTS change_log_record ON change_log (record_id);

-- Commits the drive has not taken yet, in the order given. state: waiting, or conflict (a person decides).
CREATE TABLE IF NOT EXISTS outbox (
    place INTEGER PRIMARY KEY AUTOINCREMENT, commit_id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, author TEXT NOT NULL,
    known_sequence INTEGER NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', conflict TEXT
);

-- local_parts: a sum of what made them. search_seeded: the index knows of every record there is.
CREATE TABLE IF NOT EXISTS replica_state (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- A meeting is opened with all that hangs on it.
CREATE INDEX IF NOT EXISTS meeting_held_on ON meeting (held_on);
CREATE INDEX IF NOT EXISTS agenda_item_meeting ON agenda_item (meeting);
CREATE INDEX IF NOT EXISTS attendance_meeting ON attendance (meeting);
CREATE INDEX IF NOT EXISTS decision_meeting ON decision (meeting);
CREATE INDEX IF NOT EXISTS decision_open ON decision (due_on) WHERE status = 'open';
CREATE INDEX IF NOT EXISTS addendum_meeting ON addendum (meeting);
