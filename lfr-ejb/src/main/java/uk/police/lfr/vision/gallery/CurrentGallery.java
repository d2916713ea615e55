package uk.police.lfr.vision.gallery;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import uk.police.lfr.vision.FaceTemplate;

/**
 * The gallery that a deployment's cameras search now; one per deployment, shared by its pipelines. Thread-safe.
 * Publishing another swaps it in one step: every search sees the old list or the new one, never a mixture.
 */
public final class CurrentGallery implements AutoCloseable {
    private final AtomicReference<Gallery> current;

    /** @param first owned from now on */
    public CurrentGallery(Gallery first) {
        current = new AtomicReference<>(first);
    }

    /** Replaces the gallery and retires the one before, which zeroes itself after its last search. */
    public void publish(Gallery next) {
        current.getAndSet(next).close();
    }

    public int size() {
        return current.get().size();
    }

    /**
     * As {@link Gallery#search}, on whichever gallery is current.
     *
     * @throws GalleryRetired this was closed, so nothing may be compared any more
     */
    public List<List<Candidate>> search(List<FaceTemplate> probes, int k, float minScore) {
        return asked(gallery -> gallery.search(probes, k, minScore));
    }

    /**
     * As {@link Gallery#agreeing}, on whichever gallery is current.
     *
     * @throws GalleryRetired this was closed, so nothing may be compared any more
     */
    public int agreeing(long entryId, List<FaceTemplate> probes, float least) {
        return asked(gallery -> gallery.agreeing(entryId, probes, least));
    }

    private <T> T asked(Function<Gallery, T> question) {
        while (true) {
            Gallery asked = current.get();
            try {
                return question.apply(asked);
            } catch (GalleryRetired retired) {
                if (current.get() == asked) {
                    throw retired;
                }
            }
        }
    }

    /** Retires the current gallery; later searches throw {@link GalleryRetired}. */
    @Override
    public void close() {
        current.get().close();
    }
}
