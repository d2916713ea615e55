package uk.police.lfr.vision.gallery;

import java.util.List;
import uk.police.lfr.vision.FaceTemplate;

/**
 * An immutable snapshot of a watchlist's templates, searched exactly. Thread-safe: any number of threads search at
 * once.
 *
 * <p>Closing retires it: searches in progress end undisturbed, then the memory is zeroed. A search that begins after
 * that throws {@link GalleryRetired}; {@link CurrentGallery} handles this for callers that swap galleries.
 */
public final class Gallery implements AutoCloseable {
    /**
     * Builds a gallery; rows of the same entry are averaged into one template.
     *
     * @param templateVersion of all rows
     * @param templateLength floats per row
     * @param rows read once; their bytes are copied, the caller zeroes them
     * @throws uk.police.lfr.vision.VisionException a row is not {@code 4 * templateLength} bytes long
     */
    public static Gallery build(String templateVersion, int templateLength, Iterable<GalleryRow> rows) {
        throw new UnsupportedOperationException("follows");
    }

    public String templateVersion() {
        throw new UnsupportedOperationException("follows");
    }

    /** Entries, each with one template. */
    public int size() {
        throw new UnsupportedOperationException("follows");
    }

    /**
     * The best entries for each probe, all probes in one pass.
     *
     * @param probes of this gallery's version; they stay the caller's
     * @param k most candidates per probe, above 0
     * @param minScore nothing below this is returned
     * @return per probe, in the order given: candidates at or above {@code minScore}, best first, at most {@code k}
     * @throws uk.police.lfr.vision.IncomparableTemplates a probe is of another version
     * @throws GalleryRetired this gallery was closed
     */
    public List<List<Candidate>> search(List<FaceTemplate> probes, int k, float minScore) {
        throw new UnsupportedOperationException("follows");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("follows");
    }
}
