package uk.police.lfr.retention.control.residue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Looks for rows of a deployment or a day that should be gone: alerts, pictures and listed people that no hold names. */
final class PurgedRows {
    private static final String CHECK = "rows";

    private static final String NOT_HELD = " and not exists (select 1 from legal_hold h where h.data_class = 'ALERT'"
            + " and h.item_id = a.id and h.state in ('PLACED', 'CONFIRMED') and h.ends_at > ?)";

    void look(Connection database, Purged purged, Instant now, Tally tally) throws SQLException {
        String alert = " alert a%s where a." + purged.alertColumn() + " = ?" + NOT_HELD;
        count(database, "alert", "from" + alert.formatted(""), purged, now, tally);
        count(
                database,
                "alert_picture",
                "from" + alert.formatted(" join alert_picture p on p.alert_id = a.id"),
                purged,
                now,
                tally);
        String ofItsLists = purged.ofItsLists();
        for (String table : List.of("watchlist_entry", "reference_image")) {
            count(database, table, "from " + table + " where watchlist_id" + ofItsLists, purged, null, tally);
        }
        count(
                database,
                "import_result",
                "from import_result r join import_job j on j.id = r.job_id where j.watchlist_id" + ofItsLists,
                purged,
                null,
                tally);
    }

    private static void count(Connection database, String table, String from, Purged purged, Instant now, Tally tally)
            throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select count(*) " + from)) {
            query.setLong(1, purged.id());
            if (now != null) {
                query.setTimestamp(2, Timestamp.from(now));
            }
            try (ResultSet result = query.executeQuery()) {
                result.next();
                tally.looked(CHECK, 1);
                if (result.getLong(1) > 0) {
                    tally.found(CHECK, table, result.getLong(1) + " rows of " + purged.words());
                }
            }
        }
    }
}
