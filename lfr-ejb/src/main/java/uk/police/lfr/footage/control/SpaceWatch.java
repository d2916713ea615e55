package uk.police.lfr.footage.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import uk.police.lfr.footage.contract.FootageSpace;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Facts;
import uk.police.lfr.platform.contract.IncidentFound;

/** Watches the space for footage and tells people long before it is used up. */
@ApplicationScoped
public class SpaceWatch {
    /** GiB that footage may use; unset, all of its disk but the reserve. */
    public static final String QUOTA_PROPERTY = "lfr.footage.quota.gib";

    private static final long GIB = 1L << 30;
    /** Of the disk, in percent, never filled with footage: database and log may lie on it, too. */
    private static final int RESERVE_PERCENT = 10;

    private static final long FEWEST_FREE_BYTES = GIB;

    @Inject
    private FootageFolder folder;

    @Inject
    private SegmentStore segments;

    @Inject
    private Transactions transactions;

    @Inject
    private Event<IncidentFound> incidents;

    @Inject
    private Clock clock;

    private volatile FootageSpace space;
    private boolean told;

    /** As at the last look. */
    public FootageSpace space() {
        return space == null ? look() : space;
    }

    /** Whether another segment may begin. */
    public boolean hasRoom() {
        return !space().full() && folder.room().usableBytes() >= Math.min(FEWEST_FREE_BYTES, reserve());
    }

    /** Looks anew, and tells once that it is nearly full; again only after it was no longer so. */
    public synchronized FootageSpace look() {
        long used = transactions.inNew(segments::bytes);
        long lastDay =
                transactions.inNew(() -> segments.bytesSince(clock.instant().minus(Duration.ofDays(1))));
        space = new FootageSpace(quota(used), used, lastDay);
        if (space.nearlyFull() && !told) {
            FootageSpace found = space;
            transactions.runInNew(() -> incidents.fire(new IncidentFound(
                    found.full() ? "FOOTAGE_SPACE_FULL" : "FOOTAGE_SPACE_LOW",
                    "footage",
                    "The space for recorded footage is running out; when it is used up, recording stops.",
                    Facts.of(
                            "usedBytes",
                            found.usedBytes(),
                            "quotaBytes",
                            found.quotaBytes(),
                            "daysLeft",
                            found.daysLeft()))));
        }
        told = space.nearlyFull();
        return space;
    }

    private long quota(long used) {
        long set = Math.round(Double.parseDouble(System.getProperty(QUOTA_PROPERTY, "0")) * GIB);
        return set > 0 ? set : Math.max(0, used + folder.room().usableBytes() - reserve());
    }

    private long reserve() {
        return folder.room().totalBytes() * RESERVE_PERCENT / 100;
    }
}
