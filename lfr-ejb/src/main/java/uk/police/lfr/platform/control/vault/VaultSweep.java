package uk.police.lfr.platform.control.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;
import uk.police.lfr.platform.contract.KeyId;

/** Finishes what was decided and lays open what is wrong; repeated without harm. Callers bring the transaction. */
@ApplicationScoped
public class VaultSweep {
    /** A key without a row belongs to a transaction that still runs, or to none: no transaction takes an hour. */
    static final Duration REMNANT = Duration.ofHours(1);

    @Inject
    private Clock clock;

    @Inject
    private KeyRows rows;

    @Inject
    private Event<IncidentFound> incidents;

    private final Set<KeyId> reported = new HashSet<>();
    private Instant begun;

    /** One pass. */
    public synchronized void run(SealedKeys keys) {
        if (begun == null) {
            begun = clock.instant();
        }
        List<KeyId> going = rows.in(KeyState.DESTROYING);
        keys.destroy(going);
        rows.markDestroyed(going);
        reportMissing(keys);
        // Whoever started the server on a wrong database has an hour to notice.
        if (!clock.instant().isBefore(begun.plus(REMNANT))) {
            removeRemnants(keys);
        }
    }

    private void removeRemnants(SealedKeys keys) {
        keys.destroy(keys.filesWrittenBefore(clock.instant().minus(REMNANT)).stream()
                .filter(key -> rows.state(key).filter(KeyState.ACTIVE::equals).isEmpty())
                .toList());
    }

    private void reportMissing(SealedKeys keys) {
        List<KeyId> missing = rows.in(KeyState.ACTIVE).stream()
                .filter(key -> !keys.has(key))
                .filter(key -> !reported.contains(key))
                .toList();
        if (!missing.isEmpty()) {
            incidents.fire(new IncidentFound(
                    "VAULT_KEYS_MISSING",
                    "installation",
                    "Keys are missing in the vault although nobody destroyed them.",
                    Facts.of("keys", missing.size())));
            reported.addAll(missing);
        }
    }
}
