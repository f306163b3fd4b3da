-- Full-text search of items, by SQLite's FTS5. The index holds words only: the text stays where it is, in the items.
-- An item is in the index once it is no longer in progress. The owner is a word too, so that a search reads only what
-- is the owner's.

CREATE VIEW item_texts AS
SELECT position,
       replace(owner, '_', '') AS owner,
       (SELECT group_concat(value ->> 'text', char(10))
        FROM json_each(content)
        WHERE value ->> 'type' <> 'reasoning_text') AS text
FROM items;

CREATE VIRTUAL TABLE item_search USING fts5 (
    owner, text, content = 'item_texts', content_rowid = 'position', tokenize = "unicode61 remove_diacritics 2"
);

CREATE TRIGGER item_search_inserted AFTER INSERT ON items WHEN new.status <> 'in_progress'
BEGIN
    INSERT INTO item_search (rowid, owner, text)
    SELECT position, owner, text FROM item_texts WHERE position = new.position;
END;

CREATE TRIGGER item_search_finished AFTER UPDATE OF status ON items
WHEN old.status = 'in_progress' AND new.status <> 'in_progress'
BEGIN
    INSERT INTO item_search (rowid, owner, text)
    SELECT position, owner, text FROM item_texts WHERE position = new.position;
END;

-- What is finished does not change, so the words to take out are still those of the item.
CREATE TRIGGER item_search_deleted BEFORE DELETE ON items WHEN old.status <> 'in_progress'
BEGIN
    INSERT INTO item_search (item_search, rowid, owner, text)
    SELECT 'delete', position, owner, text FROM item_texts WHERE position = old.position;
END;
