package uk.police.lfr.watchlist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.ListMakeUp;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.control.Freshness;
import uk.police.lfr.watchlist.control.ListCipher;
import uk.police.lfr.watchlist.control.ListReading;
import uk.police.lfr.watchlist.control.MakeUps;
import uk.police.lfr.watchlist.control.NominalNumber;
import uk.police.lfr.watchlist.control.ReenrolmentStore;
import uk.police.lfr.watchlist.control.WatchlistStore;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * What {@code deployment}, {@code recognition} and {@code alert} need of a sealed list. Not for pages: the portal sees
 * lists through {@link WatchlistDesk}.
 */
@Stateless
@PermitAll // Called by camera workers, which have no user; what they may compare is decided by the lease.
public class SealedLists {
    private static final Set<EntryState> LISTED = Set.of(EntryState.LISTED);

    @Inject
    private WatchlistStore lists;

    @Inject
    private ReenrolmentStore templates;

    @Inject
    private ListReading reading;

    @Inject
    private ListCipher cipher;

    @Inject
    private Freshness freshness;

    @Inject
    private MakeUps makeUps;

    @Inject
    private FaceModels models;

    public boolean isSealed(long watchlistId) {
        return lists.list(watchlistId).state() == WatchlistState.SEALED;
    }

    /** Whether the models that run now made every template of the list, and a second person has seen a sealed one so. */
    public boolean comparable(long watchlistId) {
        return models.engine().templateVersion().equals(lists.list(watchlistId).templateVersion());
    }

    public WatchlistState state(long watchlistId) {
        return lists.list(watchlistId).state();
    }

    /** Root over the sealed entries, in hexadecimal; null where the list is not sealed. */
    public String root(long watchlistId) {
        return lists.list(watchlistId).sealedRoot();
    }

    /** People on the list, counted now. */
    public int entries(long watchlistId) {
        return lists.summary(lists.list(watchlistId)).entries();
    }

    /** Who takes part in a list: its maker, its nominators and its sealer. They work on it and authorise nothing. */
    public Set<String> people(long watchlistId) {
        Watchlist list = lists.list(watchlistId);
        Set<String> people = new TreeSet<>(lists.nominators(watchlistId));
        people.addAll(list.makerAndSealer());
        return people;
    }

    /** 0 before the seal; every change afterwards is a higher number. */
    public int version(long watchlistId) {
        return lists.list(watchlistId).listVersion();
    }

    /** People under 18 on the list, counted now. */
    public int children(long watchlistId) {
        return (int) lists.entries(watchlistId).stream()
                .filter(WatchlistEntry::child)
                .count();
    }

    /** Entries of a sealed list of which nobody has said lately that their ground still stands (W7). */
    public int overdueRechecks(long watchlistId) {
        return freshness.overdue(lists.list(watchlistId)).size();
    }

    /** People on the list when it was sealed, whatever was withdrawn since: the figure that is published. */
    public int sealedEntries(long watchlistId) {
        return lists.list(watchlistId).sealedEntries();
    }

    /** When nobody could be added any more but by the authorising officer (W14); null where the list is not sealed. */
    public Instant sealedAt(long watchlistId) {
        return lists.summary(lists.list(watchlistId)).sealedAt();
    }

    /** When all of it was gone; null while something of it is kept. */
    public Instant purgedAt(long watchlistId) {
        return lists.summary(lists.list(watchlistId)).purgedAt();
    }

    /** Of whom the list was made when it was sealed; empty where that was not counted. */
    public Optional<ListMakeUp> makeUp(long watchlistId) {
        return makeUps.of(watchlistId);
    }

    /** The entry, unless it was withdrawn or purged. */
    public Optional<EntryView> entry(long entryId) {
        return reading.view(entryId);
    }

    /** The number of a person's entry, sealed or not; empty where the list has no such person. */
    public Optional<Long> entryOf(long watchlistId, String personRef) {
        String mac = cipher.personMac(lists.list(watchlistId), NominalNumber.required(personRef));
        return lists.entryOf(watchlistId, mac).map(WatchlistEntry::id);
    }

    /**
     * The templates of a sealed list, ready to be searched. The caller closes it.
     *
     * @throws WrongState the list is not sealed, or the models that run now did not make its templates, or nobody has
     *     taken over yet those that they made
     */
    public Gallery gallery(long watchlistId) {
        Watchlist list = lists.list(watchlistId);
        if (list.state() != WatchlistState.SEALED) {
            throw new WrongState("watchlist.not_sealed", list.name());
        }
        String version = models.engine().templateVersion();
        if (!version.equals(list.templateVersion()) || templates.unseen(watchlistId, version, LISTED) > 0) {
            throw new WrongState("watchlist.other_models", list.name());
        }
        return Gallery.build(
                version,
                models.engine().templateLength(),
                reading.rows(list, version, lists.templates(watchlistId, version, EntryState.LISTED)));
    }
}
