package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.watchlist.entity.NeverListed;

/** Those whom no list takes, by keyed hash. Callers bring the transaction. */
@Dependent
public class NeverListedStore {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyVault vault;

    @Inject
    private Clock clock;

    public boolean contains(String personRef) {
        return keys().stream().anyMatch(key -> rows(mac(key, personRef)) > 0);
    }

    /** Once is enough: a second time changes nothing. */
    public void add(String personRef, String by) {
        if (!contains(personRef)) {
            KeyId key = keys().stream().findFirst().orElseGet(this::newKey);
            entities.persist(new NeverListed(key, mac(key, personRef), by, clock.instant()));
        }
    }

    /** @return whether there was such a decision */
    public boolean remove(String personRef) {
        int removed = 0;
        for (KeyId key : keys()) {
            removed += entities.createQuery("delete from NeverListed n where n.mac = :mac")
                    .setParameter("mac", mac(key, personRef))
                    .executeUpdate();
        }
        return removed > 0;
    }

    private KeyId newKey() {
        return vault.create(new KeyScope(KeyScope.Kind.LISTING_INDEX, "never-listed"));
    }

    /** One, unless two decisions were the first at the same time. */
    private List<KeyId> keys() {
        return entities.createQuery("select distinct n.key from NeverListed n", String.class)
                .getResultStream()
                .map(KeyId::new)
                .toList();
    }

    private long rows(String mac) {
        return entities.createQuery("select count(n) from NeverListed n where n.mac = :mac", Long.class)
                .setParameter("mac", mac)
                .getSingleResult();
    }

    private String mac(KeyId key, String personRef) {
        return HexFormat.of().formatHex(vault.mac(key, ("never-listed/" + personRef).getBytes(UTF_8)));
    }
}
