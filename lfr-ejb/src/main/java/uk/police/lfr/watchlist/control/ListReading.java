package uk.police.lfr.watchlist.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.police.lfr.vision.IncomparableTemplates;
import uk.police.lfr.vision.gallery.GalleryRow;
import uk.police.lfr.watchlist.contract.EntryView;
import uk.police.lfr.watchlist.entity.SealedTemplate;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** Opens what is sealed, for those who may see it. */
@Dependent
public class ListReading {
    @Inject
    private WatchlistStore lists;

    @Inject
    private ListCipher cipher;

    public List<EntryView> views(Watchlist list) {
        Map<Long, Integer> pictures = lists.pictureCounts(list.id());
        return lists.entries(list.id()).stream()
                .map(entry -> entry.view(cipher.details(list, entry), pictures.getOrDefault(entry.id(), 0)))
                .toList();
    }

    /** Empty where the entry was withdrawn or purged. */
    public Optional<EntryView> view(long entryId) {
        return lists.entry(entryId).map(this::view);
    }

    EntryView view(WatchlistEntry entry) {
        return entry.view(cipher.details(lists.list(entry.watchlistId()), entry), 0);
    }

    /** The entry's best picture, JPEG: the one with the widest face. */
    public Optional<byte[]> picture(long entryId) {
        return lists.bestImage(entryId)
                .map(image -> cipher.picture(
                        lists.list(lists.entry(entryId).orElseThrow().watchlistId()),
                        image.fileMac(),
                        image.sealedPicture()));
    }

    /**
     * Opens one template at a time and zeroes it when the next is asked for, so that never more than one lies open
     * beside the gallery that is built from them.
     *
     * @throws IncomparableTemplates while iterating: one is not of this version
     */
    public Iterable<GalleryRow> rows(Watchlist list, String version, List<SealedTemplate> templates) {
        return () -> new Iterator<>() {
            private final Iterator<SealedTemplate> sealed = templates.iterator();
            private byte[] open = {};

            @Override
            public boolean hasNext() {
                Arrays.fill(open, (byte) 0);
                return sealed.hasNext();
            }

            @Override
            public GalleryRow next() {
                SealedTemplate next = sealed.next();
                if (!next.version().equals(version)) {
                    throw new IncomparableTemplates(version, next.version());
                }
                open = cipher.template(list, next);
                return new GalleryRow(next.entryId(), open);
            }
        };
    }
}
