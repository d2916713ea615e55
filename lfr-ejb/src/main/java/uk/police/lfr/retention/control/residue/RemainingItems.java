package uk.police.lfr.retention.control.residue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import uk.police.lfr.platform.contract.DataClass;

/** Counts what a deployment still has of each class, row by row and not from anybody's ledger. */
final class RemainingItems {
    private static final String OF_ITS_LISTS = " in (select watchlist_id from operational_day where deployment_id = ?)";

    private static final Map<DataClass, String> QUERIES = new EnumMap<>(Map.of(
            DataClass.ALERT, "select count(*) from alert where deployment_id = ?",
            DataClass.WATCHLIST_ENTRY, "select count(*) from watchlist_entry where watchlist_id" + OF_ITS_LISTS,
            DataClass.WATCHLIST_IMAGE, "select count(*) from reference_image where watchlist_id" + OF_ITS_LISTS,
            DataClass.IMPORT_FILE,
                    "select count(*) from import_job where spool is not null and watchlist_id" + OF_ITS_LISTS,
            DataClass.LISTING_INDEX, "select count(*) from listing_index where watchlist_id" + OF_ITS_LISTS,
            DataClass.FOOTAGE, "select count(*) from footage_segment where deployment_id = ?"));

    void count(Connection database, long deploymentId, Tally tally) throws SQLException {
        for (Map.Entry<DataClass, String> entry : QUERIES.entrySet()) {
            try (PreparedStatement query = database.prepareStatement(entry.getValue())) {
                query.setLong(1, deploymentId);
                try (ResultSet result = query.executeQuery()) {
                    result.next();
                    tally.remaining(entry.getKey(), result.getLong(1));
                }
            }
        }
    }
}
