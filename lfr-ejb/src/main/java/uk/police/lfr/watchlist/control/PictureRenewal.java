package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.watchlist.contract.ImportReason;
import uk.police.lfr.watchlist.contract.WatchlistState;
import uk.police.lfr.watchlist.entity.EnrolledPicture;
import uk.police.lfr.watchlist.entity.ReenrolmentRun;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Gives a few pictures of one list templates of the models that run now, or says why not. */
@Dependent
public class PictureRenewal {
    private static final System.Logger LOG = System.getLogger(PictureRenewal.class.getName());

    @Inject
    private WatchlistStore lists;

    @Inject
    private ReenrolmentStore store;

    @Inject
    private Issues issues;

    @Inject
    private ListCipher cipher;

    @Inject
    private FaceModels models;

    @Inject
    private Transactions transactions;

    private record Pending(long imageId, byte[] jpeg, FutureTask<EnrolledPicture> task) {
        @Override
        public String toString() {
            return "Picture " + imageId;
        }
    }

    /** @param enrolled null where the models cannot use the picture, for this reason with what was measured */
    private record Done(long imageId, EnrolledPicture enrolled, ImportReason reason, String measured) {}

    /** All in one transaction, with their count: what is written was done, and what was done is written. */
    void renew(long watchlistId, List<Long> imageIds, PictureEnrolments enrolments) {
        List<Pending> pending = transactions.inNew(() -> open(watchlistId, imageIds, enrolments));
        List<Done> done = new ArrayList<>();
        try {
            pending.forEach(each -> done.add(fetch(each)));
            transactions.runInNew(() -> keep(watchlistId, done));
        } finally {
            pending.forEach(each -> Arrays.fill(each.jpeg(), (byte) 0));
            done.stream().filter(each -> each.enrolled() != null).forEach(each -> each.enrolled()
                    .close());
        }
    }

    private List<Pending> open(long watchlistId, List<Long> imageIds, PictureEnrolments enrolments) {
        Watchlist list = lists.list(watchlistId);
        if (list.state() == WatchlistState.PURGED) {
            return List.of();
        }
        return imageIds.stream()
                .flatMap(id -> store.image(id).stream())
                .map(image -> {
                    byte[] jpeg = cipher.picture(list, image.fileMac(), image.sealedPicture());
                    return new Pending(image.id(), jpeg, enrolments.begin(jpeg));
                })
                .toList();
    }

    private static Done fetch(Pending pending) {
        pending.task().run();
        try {
            return new Done(pending.imageId(), pending.task().get(), ImportReason.ACCEPTED, "");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof LineRefused refused) {
                return new Done(pending.imageId(), null, refused.reason(), refused.detail());
            }
            // One picture that breaks us must not keep the others from being compared.
            String where = "picture " + pending.imageId();
            LOG.log(System.Logger.Level.ERROR, where, failed.getCause());
            return new Done(pending.imageId(), null, ImportReason.UNEXPECTED, where);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops; the next run goes on", stopping);
        }
    }

    private void keep(long watchlistId, List<Done> done) {
        Watchlist list = lists.lockedList(watchlistId);
        ReenrolmentRun run = store.run(watchlistId).orElseThrow();
        for (Done each : done) {
            // Gone if it was withdrawn meanwhile.
            store.image(each.imageId()).ifPresent(image -> {
                keep(list, image, each);
                run.count(each.enrolled() != null);
            });
        }
    }

    private void keep(Watchlist list, ReferenceImage image, Done done) {
        String version = models.engine().templateVersion();
        WatchlistEntry entry = lists.entry(image.entryId()).orElseThrow();
        if (done.enrolled() == null) {
            image.refuse(version, done.reason());
            issues.raiseUnusable(entry, done.reason(), done.measured());
        } else {
            image.take(cipher.sealTemplate(
                    list, entry.id(), image.fileMac(), version, done.enrolled().template()));
            issues.raisePoorPicture(entry, done.enrolled().concerns());
        }
    }
}
