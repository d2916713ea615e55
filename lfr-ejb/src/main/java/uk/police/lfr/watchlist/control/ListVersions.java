package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.EntryProof;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.ListChange;
import uk.police.lfr.watchlist.contract.ListVersion;
import uk.police.lfr.watchlist.contract.WatchlistChanged;
import uk.police.lfr.watchlist.entity.MadeVersion;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Versions of a sealed list (W13): every withdrawal and addition has a root of its own, and others are told. */
@Dependent
public class ListVersions {
    private static final HexFormat HEX = HexFormat.of();

    /** Root of a list from which the last entry was withdrawn, as RFC 6962 has it for nothing: SHA-256 of nothing. */
    private static final String EMPTY_ROOT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Inject
    private WatchlistStore lists;

    @Inject
    private Commitments commitments;

    @Inject
    private ListCipher cipher;

    @Inject
    private Clock clock;

    @Inject
    private Event<WatchlistChanged> changed;

    /** After an entry of a sealed list has come or gone. */
    public void next(Watchlist list, ListChange change, String by) {
        List<String> leaves = leaves(lists.entries(list.id(), EntryState.LISTED));
        String root = leaves.isEmpty() ? EMPTY_ROOT : Commitments.root(leaves);
        int number = list.nextVersion();
        lists.keep(
                new MadeVersion(list.id(), new ListVersion(number, change, root, leaves.size(), by, clock.instant())));
        changed.fire(new WatchlistChanged(by, list.id(), number, change, leaves.size(), root));
    }

    /** While the list lives. @throws WrongState the list is not sealed, or the entry is not on it yet */
    public EntryProof proof(Watchlist list, WatchlistEntry entry) {
        list.requireSealed();
        if (entry.state() != EntryState.LISTED) {
            throw new WrongState("watchlist.not_listed", entry.id());
        }
        List<WatchlistEntry> entries = lists.entries(list.id(), EntryState.LISTED);
        int at = entries.indexOf(entry);
        List<byte[]> leaves = leaves(entries).stream().map(HEX::parseHex).toList();
        SealTree tree = new SealTree(leaves);
        byte[] content =
                commitments.content(list, entry, lists.fileMacs(list.id()).getOrDefault(entry.id(), List.of()));
        return new EntryProof(
                list.id(),
                list.listVersion(),
                HEX.formatHex(tree.root()),
                HEX.formatHex(cipher.salt(list, entry.personMac())),
                HEX.formatHex(content),
                at,
                leaves.size(),
                tree.path(at).stream().map(HEX::formatHex).toList());
    }

    private static List<String> leaves(List<WatchlistEntry> entries) {
        return entries.stream().map(WatchlistEntry::commitment).toList();
    }
}
