-- What came in, word for word. The number says in which order pages came to this store; no answer hangs on it.
CREATE TABLE pages (
  page INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,         -- a hash of all that was given: the same page is kept once
  input TEXT NOT NULL,
  outlet TEXT,
  address TEXT,
  title TEXT,
  published TEXT,                   -- the day given beside the text
  otherwise TEXT,                   -- the day that was asked to count if the page names none
  form TEXT NOT NULL,               -- plain or html
  words BLOB NOT NULL,              -- see Words.java
  arrived TEXT NOT NULL             -- when it first came to this store
);

-- What reading a page came to, by the edition of the program that read it last.
CREATE TABLE outcomes (
  page INTEGER PRIMARY KEY REFERENCES pages (page),
  edition TEXT NOT NULL,
  otherwise TEXT,                   -- the day that counted if the page named none
  kind TEXT NOT NULL,               -- article, several, unread, none or failed
  report TEXT,                      -- the id of its report
  reason TEXT,
  message TEXT
);

CREATE INDEX outcomes_by_report ON outcomes (report);

-- What gave no page, or gave one with a reservation.
CREATE TABLE problems (
  input TEXT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (input, reason, message)
);

-- What a part of the program remembers from one run to the next, such as what a watch has met.
CREATE TABLE notes (
  name TEXT PRIMARY KEY,
  words TEXT NOT NULL
);
