package uk.police.lfr.platform.control.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;

/** Which keys there are and were: ids and what they are for, never the keys. Callers bring the transaction. */
@Dependent
public class KeyRows {
    /** Keys in one statement. */
    private static final int PART = 500;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void insert(KeyId key, KeyScope scope) {
        entities.createNativeQuery(
                        "insert into vault_key (id, kind, subject, created_at, state) values (?1, ?2, ?3, ?4, 'ACTIVE')")
                .setParameter(1, key.value())
                .setParameter(2, scope.kind().name())
                .setParameter(3, scope.subject())
                .setParameter(4, OffsetDateTime.now(clock))
                .executeUpdate();
    }

    /** Empty for a key that was never committed. */
    public Optional<KeyState> state(KeyId key) {
        List<?> states = entities.createNativeQuery("select state from vault_key where id = ?1")
                .setParameter(1, key.value())
                .getResultList();
        return states.stream().map(state -> KeyState.valueOf((String) state)).findFirst();
    }

    /** Active keys; nothing happens to others. */
    public void markDestroying(Collection<KeyId> keys) {
        for (List<String> some : inParts(keys)) {
            entities.createNativeQuery(
                            "update vault_key set state = 'DESTROYING' where id in (?1) and state = 'ACTIVE'")
                    .setParameter(1, some)
                    .executeUpdate();
        }
    }

    /** Keys whose files are gone. */
    public void markDestroyed(Collection<KeyId> keys) {
        for (List<String> some : inParts(keys)) {
            entities.createNativeQuery("update vault_key set state = 'DESTROYED', destroyed_at = ?2"
                            + " where id in (?1) and state = 'DESTROYING'")
                    .setParameter(1, some)
                    .setParameter(2, OffsetDateTime.now(clock))
                    .executeUpdate();
        }
    }

    private static List<List<String>> inParts(Collection<KeyId> keys) {
        List<String> all = keys.stream().map(KeyId::value).toList();
        return IntStream.iterate(0, first -> first < all.size(), first -> first + PART)
                .mapToObj(first -> all.subList(first, Math.min(first + PART, all.size())))
                .toList();
    }

    public List<KeyId> in(KeyState state) {
        List<?> ids = entities.createNativeQuery("select id from vault_key where state = ?1 order by id")
                .setParameter(1, state.name())
                .getResultList();
        return ids.stream().map(id -> new KeyId((String) id)).toList();
    }

    /** Whether this database never had a key. */
    public boolean isEmpty() {
        return entities.createNativeQuery("select id from vault_key")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
