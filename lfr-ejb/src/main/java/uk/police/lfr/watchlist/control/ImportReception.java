package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.platform.contract.DataClass;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.WrongState;
import uk.police.lfr.watchlist.contract.ImportStarted;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.Watchlist;

/** Takes a hand-in and gives it a number. */
@Dependent
public class ImportReception {
    /** Of one person at a time: what is handed in takes disk and threads that others need. */
    static final int IMPORTS_OF_ONE = 2;

    @Inject
    private ImportSpool spool;

    @Inject
    private WatchlistStore lists;

    @Inject
    private ImportStore imports;

    @Inject
    private ListLedger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportStarted> started;

    /**
     * Before anything is kept.
     *
     * @return the key under which it will be
     * @throws WrongState the list takes nothing, belongs to no deployment, or this person has imports enough
     */
    public KeyId admit(long watchlistId, String by) {
        Watchlist list = lists.list(watchlistId);
        list.requireOpen();
        if (list.frame() == null) {
            throw new WrongState("watchlist.not_framed", list.name());
        }
        if (imports.runningOf(by) >= IMPORTS_OF_ONE) {
            throw new WrongState("watchlist.too_many_imports", IMPORTS_OF_ONE);
        }
        return list.key();
    }

    /** @return the name under which it is kept */
    public String keep(KeyId key, InputStream archive) {
        return spool.keep(key, archive);
    }

    /** @return the name under which it is kept */
    public String keep(KeyId key, Map<String, InputStream> folder) {
        return spool.keep(key, out -> HandedInArchive.pack(folder, out));
    }

    public void drop(String kept) {
        spool.delete(kept);
    }

    /** @return the new import's number */
    public long register(long watchlistId, String kept, String by) {
        Watchlist list = lists.lockedList(watchlistId);
        list.requireOpen();
        ImportJob job = imports.begin(new ImportJob(watchlistId, kept, by, clock.instant()));
        ledger.created(list, DataClass.IMPORT_FILE, 1);
        started.fire(new ImportStarted(by, watchlistId, job.id()));
        return job.id();
    }

    /**
     * At the start of the server.
     *
     * @return imports that an earlier run left unfinished and that go on; those whose hand-in is gone are ended
     */
    public List<Long> unfinished() {
        List<Long> goOn = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (ImportJob job : imports.running()) {
            if (spool.has(job.spool())) {
                job.resume();
                goOn.add(job.id());
                kept.add(job.spool());
            } else {
                job.interrupt(clock.instant());
                ledger.deleted(lists.list(job.watchlistId()), DataClass.IMPORT_FILE, 1);
            }
        }
        spool.keepOnly(kept);
        return goOn;
    }
}
