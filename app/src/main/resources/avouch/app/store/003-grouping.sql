-- What grouping keeps, all of it by the one edition of the program that stands in the note "grouping": another one begins anew. Decision 007 says what each table is for.

-- The pages that the tables below speak of.
CREATE TABLE gathered (
  page INTEGER PRIMARY KEY REFERENCES pages (page)
);

-- What is to be listed of a gathered page.
CREATE TABLE remarks (
  page INTEGER NOT NULL REFERENCES pages (page),
  input TEXT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL
);

CREATE INDEX remarks_by_page ON remarks (page);

-- Which pages print a report.
CREATE TABLE printings (
  report TEXT NOT NULL,
  page INTEGER NOT NULL REFERENCES pages (page),
  PRIMARY KEY (report, page)
) WITHOUT ROWID;

CREATE INDEX printings_by_page ON printings (page);

-- Every report once. The number stands for it in the other tables; no answer hangs on it.
CREATE TABLE reports (
  number INTEGER PRIMARY KEY,
  report TEXT NOT NULL UNIQUE,      -- its id
  page INTEGER NOT NULL             -- the first by input of those that print it
);

CREATE TABLE sketches (
  number INTEGER PRIMARY KEY,
  sketch BLOB NOT NULL              -- see GroupingBytes
);

-- Who meets whom: those of a key with the smallest ranks, some more than meet, to step in where one goes. The number -1 says that others were left out.
CREATE TABLE keys (
  key INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (key, rank, number)
) WITHOUT ROWID;

-- Pairs that meet and have to do with each other, from either end.
CREATE TABLE links (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  strength REAL NOT NULL,
  meetings INTEGER NOT NULL,        -- the keys under which they meet; the link goes with the last
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- The reports whose parts are to be made anew.
CREATE TABLE met (
  number INTEGER PRIMARY KEY
);

-- Which part and story a report is in, each named by the number of its first report by id.
CREATE TABLE members (
  number INTEGER PRIMARY KEY,
  part INTEGER NOT NULL,
  story INTEGER,                    -- none as long as the part is to be split anew
  day BLOB                          -- what the part told of its day, if it states none; see GroupingBytes
);

CREATE INDEX members_by_part ON members (part);
CREATE INDEX members_by_story ON members (story);

-- The links that closed parts, and which parts are to be split anew.
CREATE TABLE parts (
  part INTEGER PRIMARY KEY,
  one INTEGER,                      -- the link that would have bound more than a part may hold, if one did
  other INTEGER,
  stale INTEGER NOT NULL
);

CREATE INDEX parts_stale ON parts (part) WHERE stale;

CREATE TABLE stories (
  story INTEGER PRIMARY KEY,
  report TEXT NOT NULL,             -- its id: that of its first report
  size INTEGER NOT NULL
);

CREATE INDEX stories_by_size ON stories (size DESC, report);
