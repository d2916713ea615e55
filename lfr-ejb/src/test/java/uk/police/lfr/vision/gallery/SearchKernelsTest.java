package uk.police.lfr.vision.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SearchKernelsTest {
    private static final Supplier<SearchKernel> NO_VECTOR_API = () -> {
        throw new NoClassDefFoundError("jdk/incubator/vector/FloatVector");
    };

    @Test
    void withoutTheVectorApiThePlainKernelServes() {
        assertEquals(
                "plain",
                SearchKernels.choose(List.of(NO_VECTOR_API, PlainKernel::new)).name());
    }

    @Test
    void aKernelThatComputesWronglyIsNotChosen() {
        assertEquals(
                "plain",
                SearchKernels.choose(List.of(WrongKernel::new, PlainKernel::new))
                        .name());
        assertThrows(IllegalStateException.class, () -> SearchKernels.choose(List.of(WrongKernel::new)));
    }

    /** Adds a little to one score, as a broken machine might. */
    private static final class WrongKernel implements SearchKernel {
        private final SearchKernel right = new PlainKernel();

        @Override
        public String name() {
            return "wrong";
        }

        @Override
        public PanelLayout layout(int templateLength) {
            return right.layout(templateLength);
        }

        @Override
        public int probesPerCall() {
            return right.probesPerCall();
        }

        @Override
        public int score(
                float[] chunk,
                PanelLayout layout,
                int panel,
                float[] scratch,
                int probes,
                int count,
                float[] limits,
                int firstLimit,
                int scores) {
            int hits = right.score(chunk, layout, panel, scratch, probes, count, limits, firstLimit, scores);
            scratch[scores] += 0.001f;
            return hits;
        }
    }
}
