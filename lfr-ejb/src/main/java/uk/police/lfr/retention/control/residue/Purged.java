package uk.police.lfr.retention.control.residue;

/**
 * Whose data should be gone: those of a deployment, or of one day of it.
 *
 * @param id of the deployment or of the day
 * @param alertColumn which column of {@code alert} names it
 * @param dayColumn which column of {@code operational_day} names it
 * @param keySubject what the subjects of its keys are or begin with
 * @param words for a finding
 */
record Purged(long id, String alertColumn, String dayColumn, String keySubject, String words) {
    static Purged deployment(long id) {
        return new Purged(id, "deployment_id", "deployment_id", "deployment/" + id, "deployment " + id);
    }

    static Purged day(long deploymentId, long dayId) {
        String subject = "deployment/" + deploymentId + "/day/" + dayId;
        return new Purged(dayId, "day_id", "id", subject, "day " + dayId + " of deployment " + deploymentId);
    }

    /** A condition with one parameter, for a column that holds the number of a list. */
    String ofItsLists() {
        return " in (select watchlist_id from operational_day where " + dayColumn + " = ?)";
    }
}
