package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.boundary.Settings;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Setting;
import uk.police.lfr.watchlist.contract.GroundsConfirmed;
import uk.police.lfr.watchlist.contract.WarrantStatus;
import uk.police.lfr.watchlist.contract.WarrantStatus.Ground;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Keeps lists true to what happens (W7): grounds that ended are withdrawn, those that stand are noted. */
@Dependent
public class Freshness {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ListCipher cipher;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Instance<WarrantStatus> sources;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private Event<GroundsConfirmed> confirmed;

    /** Entries of a list of which nobody has said within the interval that their ground still stands. */
    public List<WatchlistEntry> overdue(Watchlist list) {
        Instant since = clock.instant().minus(settings.duration(Setting.RECHECK_INTERVAL));
        return lists.entries(list.id()).stream()
                .filter(entry -> !entry.recheckedSince(since))
                .toList();
    }

    /** Somebody has looked in the source systems: every entry of the list still stands. */
    public void confirmAll(Watchlist list, String by) {
        list.requireOpen();
        List<WatchlistEntry> entries = lists.entries(list.id());
        entries.forEach(entry -> entry.confirmLive(by, clock.instant()));
        confirmed.fire(new GroundsConfirmed(by, list.id(), entries.size()));
    }

    /** Somebody has looked in the source system: this entry still stands. */
    public void confirm(WatchlistEntry entry, String by) {
        entry.confirmLive(by, clock.instant());
        confirmed.fire(new GroundsConfirmed(by, entry.watchlistId(), 1));
    }

    /** Asks every source about every entry of a sealed list; what has ended is withdrawn now. */
    public void ask(Watchlist list) {
        Map<String, WatchlistEntry> people = new HashMap<>();
        lists.entries(list.id())
                .forEach(entry -> people.put(cipher.details(list, entry).personRef(), entry));
        Map<String, Ground> grounds = new HashMap<>();
        sources.forEach(source -> source.ask(people.keySet()).forEach((person, ground) -> {
            if (ground == Ground.ENDED || !grounds.containsKey(person)) {
                grounds.put(person, ground);
            }
        }));
        grounds.forEach((person, ground) -> {
            WatchlistEntry entry = people.get(person);
            if (ground == Ground.ENDED) {
                withdrawals.withdraw(entry, "ground ended", Auditable.SYSTEM);
            } else {
                entry.confirmLive(Auditable.SYSTEM, clock.instant());
            }
        });
    }
}
