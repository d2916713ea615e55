package uk.police.lfr.retention.control;

import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.platform.boundary.DataLedger;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyScope;

/** What deployments that are over leave in a {@link SweepWorld}, counted in the ledger and under real keys. */
final class SweepRows {
    private static final int LISTED = 3;

    private final SweepWorld world;

    SweepRows(SweepWorld world) {
        this.world = world;
    }

    /**
     * A deployment that was live on days in a row, the first of which ended at {@link SweepWorld#ENDED}; with a list of three and
     * so many alerts a day, of which nobody took any.
     */
    public void ended(long id, int days, int alertsEach) {
        Instant lastEnd = SweepWorld.ENDED.plus(Duration.ofDays(days - 1L));
        world.sql("insert into deployment (id, reference, state, outcome, title_en, title_cy, context_en, context_cy,"
                + " place_en, place_cy, starts_at, ends_at, purposes, justification, threshold, requested_by,"
                + " decided_by, decided_at, started_at, ended_at, end_reason, version)"
                + " values (" + id + ", '2026-" + id + "', 'ENDED', 'ENDED', 't', 't', 'c', 'c', 'p', 'p', "
                + at(SweepWorld.ENDED.minusSeconds(21_600)) + ", " + at(lastEnd) + ", 'SAFEGUARDING', 'j', 0.6, 'lead',"
                + " 'superintendent', " + at(SweepWorld.ENDED.minusSeconds(90_000)) + ", "
                + at(SweepWorld.ENDED.minusSeconds(21_600))
                + ", " + at(lastEnd) + ", 'over', 0)");
        for (int number = 1; number <= days; number++) {
            day(id, number, alertsEach);
        }
    }

    private void day(long deployment, int number, int alerts) {
        long day = deployment * 10 + number;
        Instant end = SweepWorld.ENDED.plus(Duration.ofDays(number - 1L));
        list(deployment, day);
        world.sql(
                "insert into operational_day (id, deployment_id, day_number, day_date, starts_at, ends_at, watchlist_id,"
                        + " state, started_at, ended_at, end_reason) values (" + day + ", " + deployment + ", " + number
                        + ", date '2026-11-28', " + at(end.minusSeconds(21_600)) + ", " + at(end) + ", " + day
                        + ", 'ENDED', " + at(end.minusSeconds(21_600)) + ", " + at(end) + ", 'over')");
        for (int i = 0; i < alerts; i++) {
            alert(deployment, day, day * 1000 + i, end.minusSeconds(3600));
        }
        world.of(DataLedger.class).created(DataClass.ALERT, deployment, day, alerts);
        world.of(DataLedger.class).created(DataClass.WATCHLIST_ENTRY, deployment, day, LISTED);
        world.of(DataLedger.class).created(DataClass.WATCHLIST_IMAGE, deployment, day, LISTED);
    }

    private void list(long deployment, long list) {
        String key = key(KeyScope.Kind.DEPLOYMENT_DAY, "deployment/" + deployment + "/list/" + list);
        world.sql("insert into watchlist (id, name, state, created_by, created_at, sealed_entries, version, vault_key,"
                + " deployment_id, day_id, starts_at, list_version) values (" + list + ", 'list', 'SEALED', 'builder', "
                + at(SweepWorld.ENDED) + ", 3, 0, '" + key + "', " + deployment + ", " + list + ", "
                + at(SweepWorld.ENDED) + ", 1)");
        for (long entry = list * 100; entry < list * 100 + LISTED; entry++) {
            world.sql(
                    "insert into watchlist_entry (id, watchlist_id, state, person_mac, details, category, under_18, under_13,"
                            + " nominated_by, added_at, checked_by, commitment) values (" + entry + ", " + list
                            + ", 'LISTED', '" + entry + "', x'00', 'WANTED_COURT', false, false, 'builder', "
                            + at(SweepWorld.ENDED)
                            + ", 'checker', 'c')");
            world.sql("insert into reference_image (watchlist_id, entry_id, file_mac, picture, template,"
                    + " template_version, face_width_px) values ("
                    + list + ", " + entry + ", 'm', x'00', x'00', 'clean-1', 100)");
        }
    }

    private void alert(long deployment, long day, long id, Instant raised) {
        String key = key(KeyScope.Kind.ALERT, "deployment/" + deployment + "/day/" + day);
        world.sql("insert into alert (id, deployment_id, day_id, key_id, entry_id, camera_name, captured_at, raised_at,"
                + " threshold, template_version, sightings, state, version, last_seen_at, nominated_by) values (" + id
                + ", " + deployment + ", " + day + ", '" + key + "', 3, 'Gate', " + at(raised) + ", " + at(raised)
                + ", 0.6, 'v', 1, 'NEW', 0, " + at(raised) + ", 'nominator')");
        world.sql("insert into alert_picture (alert_id, probe, score) values (" + id + ", x'00', x'00')");
    }

    private String key(KeyScope.Kind kind, String subject) {
        return world.keys().create(new KeyScope(kind, subject)).value();
    }

    private static String at(Instant instant) {
        return "timestamp with time zone '"
                + instant.toString().replace('T', ' ').replace("Z", "+00:00") + "'";
    }
}
