package uk.police.lfr.platform.boundary;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a step failed because another was changing the same rows at that moment. Nothing of such a step was stored, so
 * the same step may be done again.
 */
public final class Contention {
    /** SQL states, of both databases: H2's deadlock and lock timeout, PostgreSQL's serialization, deadlock and lock timeout. */
    private static final Set<String> STATES = Set.of("40001", "HYT00", "40P01", "55P03");

    /** Both databases' state of a row that is there already. */
    private static final String THERE_ALREADY = "23505";

    /** Deeper than any container wraps; guards against a chain that loops. */
    private static final int DEPTH = 20;

    private Contention() {}

    /** @param thrown what the step threw, in whatever a container wrapped it */
    public static boolean in(Throwable thrown) {
        return causes(thrown).anyMatch(Contention::lost);
    }

    /** Whether another step added the same row first. Where two may add it at once, the step may be done again. */
    public static boolean overOneRow(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause ->
                        cause instanceof SQLException database && THERE_ALREADY.equals(database.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH);
    }

    private static boolean lost(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException database
                        && database.getSQLState() != null // Where no connection could be had.
                        && STATES.contains(database.getSQLState());
    }
}
