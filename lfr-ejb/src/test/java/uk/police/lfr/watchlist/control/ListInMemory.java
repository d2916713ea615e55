package uk.police.lfr.watchlist.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.ReferenceTemplate;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** One list and one import of it, without a database. */
final class ListInMemory extends WatchlistStore {
    static final long LIST = 5;
    static final long JOB = 9;

    private final Watchlist list = Wiring.set(new Watchlist("Match day", "requester", Instant.EPOCH), "id", LIST);
    private final ImportJob job = Wiring.set(new ImportJob(LIST, "builder", Instant.EPOCH), "id", JOB);
    private final List<WatchlistEntry> entries = new ArrayList<>();
    private final List<ReferenceImage> images = new ArrayList<>();
    private final List<ImportResultLine> results = new ArrayList<>();

    ImportJob job() {
        return job;
    }

    List<ImportResultLine> results() {
        return results;
    }

    /** Pictures of a person; 0 where nobody has this number. */
    long pictures(String personRef) {
        return entryOf(LIST, personRef)
                .map(entry -> images.stream()
                        .filter(image -> image.entryId() == entry.id())
                        .count())
                .orElse(0L);
    }

    @Override
    public void keep(Object entity) {
        if (entity instanceof WatchlistEntry entry) {
            entries.add(Wiring.set(entry, "id", entries.size() + 1L));
        } else {
            images.add((ReferenceImage) entity);
        }
    }

    @Override
    public Watchlist list(long id) {
        return list;
    }

    @Override
    public Watchlist lockedList(long id) {
        return list;
    }

    @Override
    public List<EntryView> entryViews(long watchlistId) {
        return entries.stream().map(entry -> entry.view(0)).toList();
    }

    @Override
    public List<ReferenceTemplate> templates(long watchlistId) {
        return images.stream()
                .map(image -> new ReferenceTemplate(image.entryId(), image.template()))
                .toList();
    }

    @Override
    public Optional<WatchlistEntry> entryOf(long watchlistId, String personRef) {
        return entries.stream()
                .filter(entry -> entry.view(0).personRef().equals(personRef))
                .findFirst();
    }

    @Override
    public boolean hasPicture(long entryId, String fileSha256) {
        return images.stream()
                .anyMatch(image ->
                        image.entryId() == entryId && image.fileSha256().equals(fileSha256));
    }

    /** The imports of this list. */
    ImportStore imports() {
        return new ImportStore() {
            @Override
            public ImportJob job(long id) {
                return job;
            }

            @Override
            public void record(long jobId, ImportResultLine line) {
                job.count(line);
                results.add(line);
            }
        };
    }
}
