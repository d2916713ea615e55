package uk.police.lfr.retention.control;

/** Deployments with every kind of paper that a record can have, one of each, in a {@link SweepWorld}. */
final class RecordRows {
    private final SweepWorld world;

    RecordRows(SweepWorld world) {
        this.world = world;
    }

    void closed(long id, String closedAt) {
        deployment(id, "CLOSED", "timestamp with time zone '" + closedAt + "'");
    }

    /** Over for years, and nobody closed it. */
    void open(long id) {
        deployment(id, "RESULTS_PUBLISHED", "null");
    }

    private void deployment(long id, String state, String closedAt) {
        world.sql("insert into deployment (id, reference, state, outcome, title_en, title_cy, context_en, context_cy,"
                + " place_en, place_cy, starts_at, ends_at, purposes, justification, threshold, requested_by,"
                + " decided_by, decided_at, rationale, started_at, ended_at, end_reason, closed_at, version)"
                + " values (" + id + ", '2019-" + id + "', '" + state + "', 'ENDED', 'title', 't', 'c', 'c', 'p', 'p',"
                + " date '2018-01-01', date '2018-01-02', 'SAFEGUARDING', 'because', 0.6, 'lead', 'superintendent',"
                + " date '2017-12-01', 'needed', date '2018-01-01', date '2018-01-02', 'over', " + closedAt + ", 0)");
        world.sql("insert into watchlist (id, name, state, created_by, created_at, sealed_entries, version) values ("
                + id + ", 'list', 'PURGED', 'builder', date '2017-12-31', 0, 0)");
        world.sql("insert into operational_day (id, deployment_id, day_number, day_date, starts_at, ends_at,"
                + " watchlist_id, state, started_at, ended_at, end_reason, reviewed_by, reviewed_at, review) values ("
                + id + ", " + id + ", 1, date '2018-01-01', date '2018-01-01', date '2018-01-02', " + id
                + ", 'PURGED', date '2018-01-01', date '2018-01-02', 'over', 'superintendent', date '2018-01-03',"
                + " 'went well')");
        world.sql("insert into camera (deployment_id, name, address) values (" + id
                + ", 'Gate', 'rtsp://user:secret@camera/1')");
        papers(id);
        walks(id);
    }

    private void papers(long id) {
        String at = ", date '2018-01-01')";
        world.sql("insert into deployment_side (deployment_id, username, side, taken_at) values (" + id
                + ", 'superintendent', 'AUTHORISES'" + at);
        world.sql("insert into authority_version (deployment_id, version_no, kind, signed_by, side, document, sha256,"
                + " signature, expected_faces, expected_entries, expected_false_alerts, expected_stops, over_budget,"
                + " signed_at) values (" + id
                + ", 1, 'WRITTEN', 'superintendent', 'AUTHORISES', 'd', 's', 's', 1, 1, 1,"
                + " 1, false" + at);
        world.sql("insert into preapproval (deployment_id, statement_sha256, given_by, reason, given_at) values (" + id
                + ", 's', 'adviser', 'r'" + at);
        world.sql("insert into threshold_proposal (deployment_id, version_no, threshold, proposed_by, reason,"
                + " proposed_at) values (" + id + ", 1, 0.7, 'silver', 'r'" + at);
        world.sql("insert into pack_page (deployment_id, kind, part, version_no, fields, file_name, content_type,"
                + " content, sha256, made_by, made_at) values (" + id
                + ", 'DPIA', '', 1, '', 'a.pdf', 'application/pdf', x'25504446', 's', 'lead'" + at);
        world.sql("insert into ground_check (deployment_id, day_no, kind, passed, detail, sha256, photo, checked_by,"
                + " checked_at) values (" + id + ", 1, 'SIGNAGE', true, 'd', 's', x'00', 'bronze'" + at);
        world.sql("insert into application_version (deployment_id, version_no, submitted_by, document, sha256,"
                + " submitted_at) values (" + id + ", 1, 'lead', 'd', 's'" + at);
        world.sql("insert into application_reading (deployment_id, username, version_name, read_at) values (" + id
                + ", 'superintendent', 'S1'" + at);
        world.sql("insert into duty (deployment_id, username, role, on_since, last_seen) values (" + id
                + ", 'operator', 'OPERATOR', date '2018-01-01'" + at);
    }

    private void walks(long id) {
        world.sql("insert into test_subject (id, deployment_id, entry_id, username, registered_by, confirmed_by)"
                + " values (" + id + ", " + id + ", 1, 'walker', 'engineer', 'walker')");
        world.sql("insert into test_pass (subject_id, direction, wearing, planned_at, walked_at, alerted_at) values ("
                + id + ", 'north', 'red coat', date '2018-01-01', date '2018-01-01', date '2018-01-01')");
    }
}
