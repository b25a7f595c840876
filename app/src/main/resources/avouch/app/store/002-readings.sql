-- What was found in the report, as bytes that only the edition that wrote them reads (ReadingBytes, deflated).
ALTER TABLE outcomes ADD COLUMN reading BLOB;
