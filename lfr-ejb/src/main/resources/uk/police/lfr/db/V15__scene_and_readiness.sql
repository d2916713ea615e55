-- What the operator sees around the face: the person among their surroundings, everybody else blurred. Sealed under the
-- alert's own key and deleted with its row.
alter table alert_picture add column scene bytea;

-- How often a camera found a test subject, on a walk or not.
alter table test_subject add column found integer default 0 not null;
