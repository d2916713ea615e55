package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.gallery.Candidate;
import uk.police.lfr.vision.gallery.Gallery;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.watchlist.contract.EntryState;
import uk.police.lfr.watchlist.contract.IssueKind;
import uk.police.lfr.watchlist.entity.EntryIssue;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * Compares a list with itself (W12): one person under two numbers, or two who look alike, each pair once. Run at the
 * end of every import and of every re-enrolment, in its last transaction, on templates of the models that run now.
 */
@Dependent
public class Collisions {
    /** Of those who are two people, one pair in ten thousand may be asked about; decision of this project, 2026. */
    private static final double PAIRS_ASKED_ABOUT = 1e-4;

    /** Searched for in one pass. */
    private static final int PROBES = 64;

    /** Like so many others at most: beyond that the picture is the problem. */
    private static final int PAIRS_OF_ONE = 10;

    /** Two numbers, the smaller first. */
    private record Pair(long first, long second) {
        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    @Inject
    private WatchlistStore lists;

    @Inject
    private IssueStore issues;

    @Inject
    private ListReading reading;

    @Inject
    private FaceModels models;

    /** Raises an issue for every pair that none was raised for before. */
    public void find(Watchlist list) {
        Map<Long, WatchlistEntry> entries = new HashMap<>();
        lists.entries(list.id()).forEach(entry -> entries.put(entry.id(), entry));
        if (entries.size() < 2) {
            return;
        }
        Set<Pair> known = new HashSet<>();
        issues.of(list.id()).stream()
                .filter(issue -> issue.kind() == IssueKind.LIKE_ANOTHER_ENTRY)
                .forEach(issue -> known.add(Pair.of(issue.entryId(), issue.otherEntryId())));
        FaceEngine engine = models.engine();
        String version = engine.templateVersion();
        Iterable<GalleryRow> rows =
                reading.rows(list, version, lists.templates(list.id(), version, EntryState.DRAFT, EntryState.LISTED));
        float alike = engine.thresholdFor(entries.size(), PAIRS_ASKED_ABOUT);
        try (Gallery gallery = Gallery.build(version, engine.templateLength(), rows);
                ProbeBatch batch = new ProbeBatch(version)) {
            for (GalleryRow row : rows) {
                batch.add(row);
                if (batch.size() == PROBES) {
                    raise(batch, gallery, alike, known, entries);
                }
            }
            raise(batch, gallery, alike, known, entries);
        }
    }

    private void raise(
            ProbeBatch batch, Gallery gallery, float alike, Set<Pair> known, Map<Long, WatchlistEntry> entries) {
        List<List<Candidate>> found = gallery.search(batch.probes(), PAIRS_OF_ONE, alike);
        for (int i = 0; i < found.size(); i++) {
            long entry = batch.entry(i);
            for (Candidate candidate : found.get(i)) {
                if (candidate.entryId() != entry && known.add(Pair.of(entry, candidate.entryId()))) {
                    raise(entries.get(entry), entries.get(candidate.entryId()), candidate.score(), alike);
                }
            }
        }
        batch.clear();
    }

    /** The issue belongs to the newer entry: whoever nominated that one cannot settle it. */
    private void raise(WatchlistEntry one, WatchlistEntry other, float score, float alike) {
        WatchlistEntry newer = one.id() > other.id() ? one : other;
        WatchlistEntry older = newer == one ? other : one;
        String measured = String.format(Locale.ROOT, "%.3f / %.3f", score, alike);
        issues.keep(new EntryIssue(newer, IssueKind.LIKE_ANOTHER_ENTRY, measured, older.id()));
    }
}
