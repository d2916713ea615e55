package uk.police.lfr.platform.control.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.platform.contract.KeyId;

/**
 * Keys that were used a moment ago, so that a list of a thousand faces does not ask the master key a thousand times.
 * Few, for a short time, and dropped at once when destroyed here; another server of the same installation forgets a
 * destroyed key after {@link #KEPT} at the latest. Thread-safe.
 */
final class OpenKeys {
    static final Duration KEPT = Duration.ofSeconds(30);
    static final int MOST = 512;

    private final Clock clock;
    private final Map<KeyId, Kept> keys = new LinkedHashMap<>();

    OpenKeys(Clock clock) {
        this.clock = clock;
    }

    synchronized Optional<OpenKey> find(KeyId id) {
        Instant now = clock.instant();
        keys.values()
                .removeIf(kept -> !now.isBefore(kept.until()) || kept.since().isAfter(now));
        return Optional.ofNullable(keys.get(id)).map(Kept::key);
    }

    synchronized void keep(KeyId id, OpenKey key) {
        Instant now = clock.instant();
        keys.put(id, new Kept(key, now, now.plus(KEPT)));
        if (keys.size() > MOST) {
            Iterator<KeyId> oldest = keys.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    synchronized void drop(KeyId id) {
        keys.remove(id);
    }

    private record Kept(OpenKey key, Instant since, Instant until) {}
}
