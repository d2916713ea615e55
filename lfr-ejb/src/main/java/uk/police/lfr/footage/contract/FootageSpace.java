package uk.police.lfr.footage.contract;

/**
 * The space for footage.
 *
 * @param quotaBytes how much may be used
 * @param usedBytes how much is
 * @param lastDayBytes recorded in the last 24 hours
 */
public record FootageSpace(long quotaBytes, long usedBytes, long lastDayBytes) {
    private static final double WARN_AT = 0.8;

    /** Share in use, 0 to 1 and above. */
    public double share() {
        return quotaBytes <= 0 ? 1 : (double) usedBytes / quotaBytes;
    }

    public boolean nearlyFull() {
        return share() >= WARN_AT;
    }

    public boolean full() {
        return usedBytes >= quotaBytes;
    }

    /** Days until full at the rate of the last day, if nothing were deleted; -1 where nothing was recorded. */
    public long daysLeft() {
        return lastDayBytes <= 0 ? -1 : Math.max(0, quotaBytes - usedBytes) / lastDayBytes;
    }
}
