-- The day of a story's latest report, if any is known: of two of one size the later one comes first. Grouping is redone by this edition anyway, so earlier rows need none.
ALTER TABLE stories ADD COLUMN last TEXT;
DROP INDEX stories_by_size;
CREATE INDEX stories_by_size ON stories (size DESC, last DESC, report);

-- What stories came to when they were last asked for, so that this is not worked out again. A row counts only under the key that it was written with.
CREATE TABLE situations (
  story INTEGER NOT NULL,
  policy TEXT NOT NULL,
  key TEXT NOT NULL,                -- a hash of the edition, of the story's reports and of their days
  situation BLOB NOT NULL,          -- all but the story itself, deflated; see SituationBytes
  PRIMARY KEY (story, policy)
);
