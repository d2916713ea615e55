package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.watchlist.contract.Listing;
import uk.police.lfr.watchlist.entity.IndexMonth;
import uk.police.lfr.watchlist.entity.Indexed;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * Answers "was this person on a list?" after the list is gone (W15), without keeping the list: one keyed hash for each
 * person and list, under a key of the month, gone after twelve months more. Callers bring the transaction.
 */
@Dependent
public class ListingIndex {
    /** Domain brief section 6; counted from the end of the month. */
    static final int MONTHS_KEPT = 12;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private KeyVault vault;

    @Inject
    private ListCipher cipher;

    @Inject
    private ListLedger ledger;

    @Inject
    private Clock clock;

    void add(Watchlist list, List<WatchlistEntry> entries) {
        IndexMonth month = month(YearMonth.now(clock.withZone(ForceTime.ZONE)));
        for (WatchlistEntry entry : entries) {
            String personRef = cipher.details(list, entry).personRef();
            entities.persist(new Indexed(month.month(), list.id(), mac(month.key(), list.id(), personRef)));
        }
        ledger.created(list, DataClass.LISTING_INDEX, entries.size());
    }

    /** The lists of a month on which a person was. */
    public List<Listing> ask(String month, String personRef) {
        IndexMonth of = entities.find(IndexMonth.class, month);
        if (of == null) {
            return List.of();
        }
        List<Listing> found = new ArrayList<>();
        for (Watchlist list : listsOf(month)) {
            if (isIn(list.id(), mac(of.key(), list.id(), personRef))) {
                found.add(new Listing(list.id(), list.name(), list.createdAt()));
            }
        }
        return found;
    }

    public List<IndexMonth> expired(Instant now) {
        return entities.createQuery(
                        "select m from IndexMonth m where m.expiresAt <= :now order by m.month", IndexMonth.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** @return answers that ended with the month */
    public int end(IndexMonth month) {
        int ended = 0;
        for (Watchlist list : listsOf(month.month())) {
            int gone = entities.createQuery("delete from Indexed i where i.watchlistId = :list and i.month = :month")
                    .setParameter("list", list.id())
                    .setParameter("month", month.month())
                    .executeUpdate();
            ledger.deleted(list, DataClass.LISTING_INDEX, gone);
            ended += gone;
        }
        vault.destroy(month.key());
        entities.remove(month);
        return ended;
    }

    private IndexMonth month(YearMonth month) {
        IndexMonth known = entities.find(IndexMonth.class, month.toString());
        if (known != null) {
            return known;
        }
        KeyId key = vault.create(new KeyScope(KeyScope.Kind.LISTING_INDEX, "listing-index/" + month));
        Instant end = month.plusMonths(1 + MONTHS_KEPT)
                .atDay(1)
                .atStartOfDay(ForceTime.ZONE)
                .toInstant();
        IndexMonth made = new IndexMonth(month.toString(), key, end);
        entities.persist(made);
        entities.flush();
        return made;
    }

    private List<Watchlist> listsOf(String month) {
        return entities.createQuery(
                        "select w from Watchlist w where w.id in"
                                + " (select i.watchlistId from Indexed i where i.month = :month) order by w.id",
                        Watchlist.class)
                .setParameter("month", month)
                .getResultList();
    }

    private boolean isIn(long watchlistId, String mac) {
        return entities.createQuery(
                                "select count(i) from Indexed i where i.watchlistId = :list and i.mac = :mac",
                                Long.class)
                        .setParameter("list", watchlistId)
                        .setParameter("mac", mac)
                        .getSingleResult()
                > 0;
    }

    /** The list is part of it: nobody can see from the rows that two lists had the same person. */
    private String mac(KeyId key, long watchlistId, String personRef) {
        return HexFormat.of().formatHex(vault.mac(key, (watchlistId + "/" + personRef).getBytes(UTF_8)));
    }
}
