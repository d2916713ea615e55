package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.watchlist.contract.ReenrolmentEnded;
import uk.police.lfr.watchlist.contract.ReenrolmentStarted;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.ReenrolmentRun;
import uk.police.lfr.watchlist.entity.Watchlist;

/**
 * Makes the templates of a list anew where the server runs other models than made them, from the pictures that are kept.
 * What is done is seen in the pictures themselves, so that a run that broke off goes on with the rest. Until the end the
 * list is compared with nobody; a sealed one not before a second person has taken the new templates over.
 */
@Dependent
public class Reenrolment {
    /** Enrolled side by side and written together. */
    private static final int PICTURES = 8;

    @Inject
    private WatchlistStore lists;

    @Inject
    private ReenrolmentStore store;

    @Inject
    private PictureRenewal renewal;

    @Inject
    private Collisions collisions;

    @Inject
    private Transactions transactions;

    @Inject
    private FaceModels models;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReenrolmentStarted> started;

    @Inject
    private Event<ReenrolmentEnded> ended;

    /** Lists that this server has something to do for. */
    public List<Long> due() {
        return transactions.inNew(() -> store.due(version()));
    }

    /** Runs to the end of one list. */
    public void run(long watchlistId, Executor executor) {
        List<Long> left = transactions.inNew(() -> begin(watchlistId));
        try (PictureEnrolments enrolments = new PictureEnrolments(models.engine(), clock, executor)) {
            for (int at = 0; at < left.size(); at += PICTURES) {
                renewal.renew(watchlistId, left.subList(at, Math.min(left.size(), at + PICTURES)), enrolments);
            }
        }
        transactions.runInNew(() -> end(watchlistId));
    }

    private List<Long> begin(long watchlistId) {
        lists.lockedList(watchlistId).outdateTemplates();
        List<Long> left = store.unseen(watchlistId, version());
        Optional<ReenrolmentRun> last = store.run(watchlistId);
        if (last.filter(run -> run.underWayFor(version())).isPresent()) {
            last.get().resume(left.size(), clock.instant());
            return left;
        }
        last.ifPresentOrElse(
                run -> run.begin(version(), left.size(), clock.instant()),
                () -> store.keep(new ReenrolmentRun(watchlistId, version(), left.size(), clock.instant())));
        store.dropUnusable(watchlistId);
        started.fire(new ReenrolmentStarted(Auditable.SYSTEM, watchlistId, version(), left.size()));
        return left;
    }

    private void end(long watchlistId) {
        Watchlist list = lists.lockedList(watchlistId);
        ReenrolmentRun run = store.run(watchlistId).orElseThrow();
        run.end(clock.instant());
        if (list.state() == WatchlistState.BUILDING || list.state() == WatchlistState.SEALED) {
            list.takeTemplatesOf(version());
            collisions.find(list);
        }
        ended.fire(new ReenrolmentEnded(Auditable.SYSTEM, watchlistId, version(), run.taken(), run.refused()));
    }

    private String version() {
        return models.engine().templateVersion();
    }
}
