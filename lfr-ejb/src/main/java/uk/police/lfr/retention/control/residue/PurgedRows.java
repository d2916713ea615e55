package uk.police.lfr.retention.control.residue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks for rows of a deployment that should be gone: alerts, pictures and listed people that no hold names. */
final class PurgedRows {
    private static final String CHECK = "rows";

    private static final String NOT_HELD = " and not exists (select 1 from legal_hold h where h.data_class = 'ALERT'"
            + " and h.item_id = a.id and h.state in ('PLACED', 'CONFIRMED') and h.ends_at > ?)";
    private static final String OF_ITS_LISTS = " in (select watchlist_id from operational_day where deployment_id = ?)";

    private static final Map<String, String> ALERTS = Map.of(
            "alert", "select count(*) from alert a where a.deployment_id = ?" + NOT_HELD,
            "alert_picture",
                    "select count(*) from alert_picture p join alert a on a.id = p.alert_id where a.deployment_id = ?"
                            + NOT_HELD);

    private static final Map<String, String> LISTED = new LinkedHashMap<>();

    static {
        LISTED.put("watchlist_entry", "select count(*) from watchlist_entry where watchlist_id" + OF_ITS_LISTS);
        LISTED.put("reference_image", "select count(*) from reference_image where watchlist_id" + OF_ITS_LISTS);
        LISTED.put(
                "import_result",
                "select count(*) from import_result r join import_job j on j.id = r.job_id where j.watchlist_id"
                        + OF_ITS_LISTS);
    }

    void look(Connection database, long deploymentId, Instant now, Tally tally) throws SQLException {
        for (Map.Entry<String, String> table : ALERTS.entrySet()) {
            count(database, table, deploymentId, now, tally);
        }
        for (Map.Entry<String, String> table : LISTED.entrySet()) {
            count(database, table, deploymentId, null, tally);
        }
    }

    private static void count(
            Connection database, Map.Entry<String, String> table, long deploymentId, Instant now, Tally tally)
            throws SQLException {
        try (PreparedStatement query = database.prepareStatement(table.getValue())) {
            query.setLong(1, deploymentId);
            if (now != null) {
                query.setTimestamp(2, Timestamp.from(now));
            }
            try (ResultSet result = query.executeQuery()) {
                result.next();
                tally.looked(CHECK, 1);
                if (result.getLong(1) > 0) {
                    tally.found(CHECK, table.getKey(), result.getLong(1) + " rows of deployment " + deploymentId);
                }
            }
        }
    }
}
