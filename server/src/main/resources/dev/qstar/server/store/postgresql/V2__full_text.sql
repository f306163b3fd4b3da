-- Full-text search of items: their words, in lower case and without marks, and their owner, so that a search reads only
-- what is the owner's. The program that writes an item writes its words in the same transaction, once it is no longer in
-- progress: so words do not hang on a locale or an extension of the server.

ALTER TABLE items ADD COLUMN words TSVECTOR;
CREATE INDEX items_by_word ON items USING GIN (words);
CREATE INDEX items_without_words ON items (position) WHERE words IS NULL AND status <> 'in_progress';
