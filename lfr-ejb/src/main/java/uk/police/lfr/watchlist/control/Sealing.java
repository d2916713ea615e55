package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.ListVersion;
import uk.police.lfr.watchlist.contract.SealObstacle;
import uk.police.lfr.watchlist.contract.SealPreview;
import uk.police.lfr.watchlist.contract.WatchlistSealed;
import uk.police.lfr.watchlist.entity.MadeVersion;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Fixing a list: the second person's act, and the root that commits to every entry. */
@Dependent
public class Sealing {
    @Inject
    private WatchlistStore lists;

    @Inject
    private SealConditions conditions;

    @Inject
    private Commitments commitments;

    @Inject
    private ListCipher cipher;

    @Inject
    private ListingIndex index;

    @Inject
    private MakeUps makeUps;

    @Inject
    private Clock clock;

    /** What would be sealed now, and what is in the way. */
    public SealPreview preview(long watchlistId) {
        Watchlist list = lists.list(watchlistId);
        list.requireBuilding();
        List<WatchlistEntry> entries = lists.entries(watchlistId);
        return new SealPreview(
                watchlistId, entries.size(), hash(list, leaves(list, entries)), conditions.of(list, entries));
    }

    /**
     * @param contentHash of the preview that the sealer has read
     * @throws WrongState something is in the way, or the list is not as it was read
     */
    public WatchlistSealed seal(long watchlistId, String contentHash, String by) {
        Watchlist list = lists.lockedList(watchlistId);
        list.requireBuilding();
        List<WatchlistEntry> entries = lists.entries(watchlistId);
        requireNoObstacle(list, entries);
        List<String> leaves = leaves(list, entries);
        if (!hash(list, leaves).equals(contentHash)) {
            throw new WrongState("watchlist.changed_since_read", list.name());
        }
        String root = Commitments.root(leaves);
        boolean contributed = list.makerAndSealer().contains(by) || lists.nominatedAny(watchlistId, by);
        list.seal(by, contributed, entries.size(), root, clock.instant());
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).list(by, leaves.get(i));
        }
        lists.keep(new MadeVersion(
                watchlistId, new ListVersion(1, ListChange.SEALED, root, entries.size(), by, clock.instant())));
        index.add(list, entries);
        makeUps.note(list, entries);
        int children = (int) entries.stream().filter(WatchlistEntry::child).count();
        return new WatchlistSealed(by, watchlistId, entries.size(), children, root);
    }

    private void requireNoObstacle(Watchlist list, List<WatchlistEntry> entries) {
        for (Map.Entry<SealObstacle, Integer> found :
                conditions.of(list, entries).entrySet()) {
            if (found.getKey().blocking()) {
                throw new WrongState("watchlist.not_sealable", list.name(), found.getKey(), found.getValue());
            }
        }
    }

    private List<String> leaves(Watchlist list, List<WatchlistEntry> entries) {
        Map<Long, List<String>> fileMacs = lists.fileMacs(list.id());
        List<String> leaves = new ArrayList<>(entries.size());
        for (WatchlistEntry entry : entries) {
            leaves.add(commitments.of(list, entry, fileMacs.getOrDefault(entry.id(), List.of())));
        }
        return leaves;
    }

    private String hash(Watchlist list, List<String> leaves) {
        return cipher.macOf(list, String.join("", leaves).getBytes(US_ASCII));
    }
}
