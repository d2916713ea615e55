package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many forms one sender, and all together, may hand in within an hour, so that nobody drowns what others ask. Senders
 * are kept by their address, in memory, until the hour is over and no longer; nothing of it is written anywhere.
 * Thread-safe.
 */
@ApplicationScoped
public class FormLimits {

    /** One person has few things to ask; a household or a library shares an address. Decision of this project, 2026. */
    static final int OF_ONE_SENDER = 5;

    /** More than anybody could answer, and few enough not to fill a disk. Decision of this project, 2026. */
    static final int OF_ALL = 100;

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Clock clock;

    private final Map<String, Integer> handedIn = new HashMap<>();
    private Instant since = Instant.MIN;

    /** Whether one more may come from this sender now. */
    public synchronized boolean open(String sender) {
        forget();
        int all = handedIn.values().stream().mapToInt(Integer::intValue).sum();
        return handedIn.getOrDefault(sender, 0) < OF_ONE_SENDER && all < OF_ALL;
    }

    /** One has been taken from this sender. */
    public synchronized void taken(String sender) {
        forget();
        handedIn.merge(sender, 1, Integer::sum);
    }

    private void forget() {
        Instant now = clock.instant();
        if (since.equals(Instant.MIN) || !now.isBefore(since.plus(HOUR))) {
            handedIn.clear();
            since = now;
        }
    }
}
