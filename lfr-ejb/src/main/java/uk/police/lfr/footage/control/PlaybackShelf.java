package uk.police.lfr.footage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Films that are being played, in memory, since players ask for the same film in ranges. Few and short-lived; zeroed
 * when they go.
 */
@ApplicationScoped
public class PlaybackShelf {
    private static final int MOST = 6;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Map<Part, Film> films = new LinkedHashMap<>();

    @Inject
    private Clock clock;

    public synchronized byte[] film(Part part, Supplier<byte[]> maker) {
        Film film = films.remove(part);
        if (film == null) {
            film = new Film(maker.get(), clock.instant());
        }
        films.put(part, film);
        tidy();
        return film.content();
    }

    /** Zeroes and drops what nobody plays any more. */
    public synchronized void tidy() {
        Instant before = clock.instant().minus(KEPT);
        int spare = films.size() - MOST;
        Iterator<Film> each = films.values().iterator();
        while (each.hasNext()) {
            Film film = each.next();
            if (spare-- > 0 || film.madeAt().isBefore(before)) {
                Arrays.fill(film.content(), (byte) 0);
                each.remove();
            }
        }
    }

    /** A stretch of what somebody asked to see. */
    public record Part(long accessId, int number) {}

    private record Film(byte[] content, Instant madeAt) {
        @Override
        public String toString() {
            return "Film of " + madeAt;
        }
    }
}
