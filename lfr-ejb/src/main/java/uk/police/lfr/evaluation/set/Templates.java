package uk.police.lfr.evaluation.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.enrol.RefusalReason;

/**
 * What the engine made of each picture of a set. Closing zeroes the templates. Thread-safe until then.
 */
public final class Templates implements AutoCloseable {
    private final Map<LabelledPicture, FaceTemplate> templates;
    private final SortedMap<RefusalReason, Integer> refusals;
    private final List<LabelledPicture> pictures;

    Templates(
            Map<LabelledPicture, FaceTemplate> templates,
            SortedMap<RefusalReason, Integer> refusals,
            List<LabelledPicture> pictures) {
        this.templates = templates;
        this.refusals = refusals;
        this.pictures = pictures;
    }

    /**
     * Templates made elsewhere.
     *
     * @param templates this object's from now on
     */
    public static Templates of(Map<LabelledPicture, FaceTemplate> templates, List<LabelledPicture> pictures) {
        return new Templates(templates, new TreeMap<>(), pictures);
    }

    /** Empty where no face was found: a failure to enrol. It stays this object's. */
    public Optional<FaceTemplate> of(LabelledPicture picture) {
        return Optional.ofNullable(templates.get(picture));
    }

    /** All pictures, with and without a template. */
    public int pictures() {
        return pictures.size();
    }

    /** Pictures in which no face was found, by name. */
    public List<String> withoutTemplate() {
        return pictures.stream()
                .filter(picture -> !templates.containsKey(picture))
                .map(LabelledPicture::name)
                .toList();
    }

    /** Pictures that a watchlist would not have taken, by the first thing wrong with each. */
    public SortedMap<RefusalReason, Integer> refusedByGate() {
        return refusals;
    }

    @Override
    public void close() {
        templates.values().forEach(FaceTemplate::close);
    }
}
