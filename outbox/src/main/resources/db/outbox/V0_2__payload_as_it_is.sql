-- A payload is read once and deleted soon after: compressing it costs the database more than the space is worth.
ALTER TABLE outbox ALTER COLUMN payload SET STORAGE EXTERNAL;
