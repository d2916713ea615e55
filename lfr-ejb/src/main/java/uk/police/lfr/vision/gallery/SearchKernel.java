package uk.police.lfr.vision.gallery;

import java.util.List;
import java.util.Optional;

/** Computes dot products of probes with one step of a chunk. Stateless, thread-safe. */
interface SearchKernel {
    String name();

    PanelLayout layout(int templateLength);

    /** Probes that one call takes at most. */
    int probesPerCall();

    /**
     * Scores rows {@code panel * rowsPerStep} and following. Row i's score for probe p goes to {@code scores + p *
     * rowsPerStep + i} in the scratch; scores of a probe that has none at its limit may be left out.
     *
     * @param scratch holds the probes one after the other from {@code probes} on, each {@code dims} long
     * @param count probes, 1 to {@link #probesPerCall()}
     * @param limits per probe: only scores at or above matter
     * @return bit p is set where probe p has a score at or above its limit
     */
    int score(
            float[] chunk,
            PanelLayout layout,
            int panel,
            float[] scratch,
            int probes,
            int count,
            float[] limits,
            int firstLimit,
            int scores);

    /**
     * A copy for a first look, if this kernel has one.
     *
     * @param steps of the chunks that hold rows
     */
    default Optional<CoarseCopy> coarseCopy(List<float[]> chunks, PanelLayout layout, int steps) {
        return Optional.empty();
    }
}
