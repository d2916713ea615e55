package uk.police.lfr.vision;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One profile of models, loaded and verified: what detects, verifies and embeds. Thread-safe; one engine serves every
 * camera. Closing frees the native sessions; nobody may be using them then.
 */
public interface FaceEngine extends AutoCloseable {
    /** Name of the profile, such as {@code clean}. */
    String profile();

    /**
     * Names everything that shapes a template: profile, hashes of all weights, alignment, pre-processing. Kept with
     * every template; templates of two versions are never compared, an attempt throws.
     */
    String templateVersion();

    /** Floats in a template. */
    int templateLength();

    /** The models of this profile, detector first. */
    List<ModelIdentity> models();

    /** On what they compute, as it was seen when they were loaded. */
    EngineRuntime runtime();

    /**
     * The similarity at or above which a face is a possible match, so that of those passing who are not on the list no
     * more than the given share raises an alert. From the embedder's descriptor, measured on LFW (models card): an
     * expectation for planning, not a promise for a particular street.
     *
     * @param watchlistSize entries, above 0
     * @param falsePositiveIdentificationRate share of unlisted faces that may alert, above 0 and below 1
     * @return cosine similarity, never below {@link #thresholdFloor()}
     */
    float thresholdFor(int watchlistSize, double falsePositiveIdentificationRate);

    /** The threshold that an application starts from, from the embedder's descriptor. */
    float thresholdDefault();

    /** No deployment may go below this cosine similarity; from the embedder's descriptor. */
    float thresholdFloor();

    /** Narrowest face that may be compared, in pixels; from the embedder's descriptor. */
    int probeMinFacePx();

    /** Narrowest face that may be enrolled, in pixels; from the embedder's descriptor. */
    int enrolMinFacePx();

    FaceDetector detector();

    FaceLandmarker landmarker();

    FaceEmbedder embedder();

    /** Every verified face of a frame, largest first. */
    default List<LocatedFace> faces(Frame frame) {
        return detector().detect(frame).stream()
                .map(found -> landmarker().locate(frame, found))
                .flatMap(Optional::stream)
                .sorted((a, b) -> Float.compare(b.faceWidthPx(), a.faceWidthPx()))
                .toList();
    }

    /**
     * Overwrites what the embedder keeps of faces in memory of its own, where it has looked at none for so long. Cheap
     * when there is nothing to do, else one embedding.
     */
    default void forget(Duration after) {
        // An engine that keeps nothing has nothing to forget.
    }

    @Override
    void close();
}
