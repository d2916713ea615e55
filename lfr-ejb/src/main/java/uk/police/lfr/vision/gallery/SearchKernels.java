package uk.police.lfr.vision.gallery;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Chooses the kernel once per process: the fast one if this virtual machine has the Vector API and the kernel agrees
 * with sums in double precision, otherwise the plain one. The choice is logged.
 */
final class SearchKernels {
    private static final System.Logger LOG = System.getLogger(SearchKernels.class.getName());

    /** Sums of 512 products of numbers up to 1 in float differ from those in double by less (search study: 5e-7). */
    private static final double TOLERANCE = 2e-6;

    /** More than one step takes once it is compiled, less than before. */
    private static final long COMPILED_NANOS = 40_000L;

    /** A machine without the second compiler never gets there. */
    private static final long MOST_NANOS = 3_000_000_000L;

    private static final int CHECKED_LENGTH = 192;

    private SearchKernels() {}

    static SearchKernel chosen() {
        return Chosen.KERNEL;
    }

    private static final class Chosen {
        static final SearchKernel KERNEL = chooseAndSearch();
    }

    private static SearchKernel chooseAndSearch() {
        SearchKernel kernel = choose(List.of(VectorKernel::new, PlainKernel::new));
        if (compiled(kernel)) {
            FirstSearches.run(kernel);
        }
        return kernel;
    }

    /** Repeats steps of a search, of rows and of copies, until they are compiled. @return whether they were */
    private static boolean compiled(SearchKernel kernel) {
        PanelLayout layout = kernel.layout(CHECKED_LENGTH);
        float[] chunk = layout.newChunk();
        int most = kernel.probesPerCall();
        int probes = most * layout.rowsPerStep();
        float[] scratch = new float[probes + most * layout.dims()];
        float[] limits = new float[most];
        IntConsumer rows = call ->
                kernel.score(chunk, layout, call % layout.panels(), scratch, probes, 1 + call % most, limits, 0, 0);
        if (!UntilCompiled.repeat(rows, COMPILED_NANOS, MOST_NANOS)) {
            return false;
        }
        kernel.coarseCopy(List.of(chunk), layout, layout.panels()).ifPresent(copy -> {
            IntConsumer look = call -> {
                copy.mayReach(call % layout.panels(), scratch, probes, 0);
                copy.scoreRows(List.of(chunk), call % layout.panels(), call % layout.streams(), scratch, probes);
            };
            UntilCompiled.repeat(look, COMPILED_NANOS, MOST_NANOS);
        });
        return true;
    }

    static SearchKernel choose(List<Supplier<SearchKernel>> candidates) {
        for (Supplier<SearchKernel> candidate : candidates) {
            try {
                SearchKernel kernel = candidate.get();
                double error = error(kernel);
                if (error <= TOLERANCE) {
                    LOG.log(
                            System.Logger.Level.INFO,
                            "Gallery search: kernel {0}, error {1}",
                            kernel.name(),
                            "" + error);
                    return kernel;
                }
                LOG.log(System.Logger.Level.WARNING, "Gallery search: {0} is wrong by {1}", kernel.name(), error);
            } catch (LinkageError e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Gallery search: no Vector API ({0}); start with --add-modules jdk.incubator.vector",
                        e.toString());
            }
        }
        throw new IllegalStateException("No search kernel computes correctly on this machine");
    }

    /** Largest error of every path of the kernel. */
    private static double error(SearchKernel kernel) {
        PanelLayout layout = kernel.layout(CHECKED_LENGTH);
        Random random = new Random(1);
        float[] chunk = layout.newChunk();
        for (int row = 0; row < layout.rows(); row++) {
            fill(chunk, layout.offset(row), layout.lanes(), random);
        }
        int most = kernel.probesPerCall();
        float[] scratch = new float[most * (layout.rowsPerStep() + layout.dims())];
        int probes = most * layout.rowsPerStep();
        for (int p = 0; p < most; p++) {
            fill(scratch, probes + p * layout.dims(), 1, random);
        }
        float[] limits = new float[most];
        double error = 0;
        for (int count = 1; count <= most; count++) {
            kernel.score(chunk, layout, layout.panels() - 1, scratch, probes, count, limits, 0, 0);
            error = Math.max(error, error(chunk, layout, scratch, probes, count));
        }
        Optional<CoarseCopy> copy = kernel.coarseCopy(List.of(chunk), layout, layout.panels());
        return copy.isEmpty() ? error : Math.max(error, error(copy.get(), chunk, layout, scratch, probes));
    }

    /** The same of the first look, how far it is off beyond its margin, and of the second. */
    private static double error(CoarseCopy copy, float[] chunk, PanelLayout layout, float[] scratch, int probes) {
        int last = layout.panels() - 1;
        copy.mayReach(last, scratch, probes, 0);
        double error = error(chunk, layout, scratch, probes, 1) - copy.margin(last);
        for (int stream = 0; stream < layout.streams(); stream++) {
            copy.scoreRows(List.of(chunk), last, stream, scratch, probes);
        }
        return Math.max(error, error(chunk, layout, scratch, probes, 1));
    }

    private static void fill(float[] into, int at, int step, Random random) {
        for (int j = 0; j < CHECKED_LENGTH; j++) {
            into[at + j * step] = (random.nextFloat() - 0.5f) / 8;
        }
    }

    /** Of the last panel's scores. */
    private static double error(float[] chunk, PanelLayout layout, float[] scratch, int probes, int count) {
        double worst = 0;
        int firstRow = (layout.panels() - 1) * layout.rowsPerStep();
        for (int p = 0; p < count; p++) {
            for (int i = 0; i < layout.rowsPerStep(); i++) {
                double truth = 0;
                for (int j = 0; j < CHECKED_LENGTH; j++) {
                    truth += (double) scratch[probes + p * layout.dims() + j]
                            * chunk[layout.offset(firstRow + i) + j * layout.lanes()];
                }
                worst = Math.max(worst, Math.abs(truth - scratch[p * layout.rowsPerStep() + i]));
            }
        }
        return worst;
    }
}
