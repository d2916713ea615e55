package uk.police.lfr.web.failure;

import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the exception that matters below the wrappings of Faces, EL and EJB. */
public final class Causes {

    /** Deeper than any container wraps; guards against a chain that loops. */
    private static final int DEPTH = 20;

    private Causes() {}

    /** The first exception of that type in the chain of causes. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether a boundary refused the caller's role. */
    public static boolean isRefusal(Throwable thrown) {
        return find(thrown, EJBAccessException.class).isPresent();
    }
}
