-- What people say against what was read: one more member of the set. No row is deleted; one that is taken back says so.
CREATE TABLE corrections (
  correction INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,               -- retract, day, together, apart, copy or note
  subject TEXT NOT NULL,            -- the id of the report or finding
  about TEXT NOT NULL,              -- what that is called, for people
  value TEXT NOT NULL,              -- the reason, the day, the id of the other report or the words
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  undone_by TEXT,
  undone TEXT
);
