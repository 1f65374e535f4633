-- Whether all lists of the generation are being made anew, because they were far behind: some may be ahead of next_offset.
ALTER TABLE list_generation ADD COLUMN let_go boolean NOT NULL DEFAULT false;
