package uk.police.lfr.evaluation.film;

/**
 * A recognition opportunity: somebody can be seen passing.
 *
 * @param person as the list's folder calls them; anybody else is on no list
 * @param fromSeconds into the film, when their face first could be recognised
 * @param toSeconds into the film, when it no longer could
 */
public record Opportunity(String person, double fromSeconds, double toSeconds) {
    /** A decision may follow the last picture by a round and a frame. */
    private static final double AFTER_SECONDS = 1;

    boolean covers(double seconds) {
        return seconds >= fromSeconds && seconds <= toSeconds + AFTER_SECONDS;
    }
}
