package uk.police.lfr.residue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.bytedeco.javacpp.BytePointer;

/** What the search must find, else it searches nothing: a run and a template in each kind of memory that there is. */
final class Planted {
    private static final int RUN_BYTES = 48;
    static final String[] KINDS = {"heap", "direct memory", "native memory"};

    private final float[] heap;
    private final ByteBuffer direct;
    private final BytePointer malloc;

    /** Plants in this process. */
    Planted(int templateLength) {
        heap = new float[templateLength + RUN_BYTES / Float.BYTES];
        ByteBuffer first = all(0, templateLength);
        first.asFloatBuffer().get(heap);
        direct = ByteBuffer.allocateDirect(first.capacity());
        direct.put(all(1, templateLength)).flip();
        malloc = new BytePointer((long) first.capacity());
        malloc.asByteBuffer().put(all(2, templateLength));
    }

    /** Adds what another process planted to what is looked for. */
    static void addTo(Runs runs, Likenesses templates) {
        for (int kind = 0; kind < KINDS.length; kind++) {
            ByteBuffer all = all(kind, templates.length());
            float[] template = new float[templates.length()];
            all.asFloatBuffer().get(template);
            templates.add("planted in " + KINDS[kind], template);
            byte[] run = new byte[RUN_BYTES];
            all.get(templates.length() * Float.BYTES, run);
            runs.add("run planted in " + KINDS[kind], run);
        }
    }

    /** A template of length 1, then a run that are numbers of a like size, too; the same for the same kind. */
    private static ByteBuffer all(int kind, int length) {
        Random random = new Random(4711 + kind);
        ByteBuffer all = ByteBuffer.allocate(length * Float.BYTES + RUN_BYTES).order(ByteOrder.nativeOrder());
        double size = Math.sqrt(length);
        for (int i = 0; i < length; i++) {
            all.putFloat((float) (random.nextGaussian() / size));
        }
        while (all.hasRemaining()) {
            all.putFloat((float) random.nextGaussian());
        }
        return all.flip().order(ByteOrder.nativeOrder());
    }

    /** Keeps them alive. */
    int bytes() {
        return heap.length * Float.BYTES + direct.capacity() + (int) malloc.capacity();
    }
}
