package uk.police.lfr.vision.gallery;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.TemplateBytes;

/** Templates without a face: random directions from a seed. */
public final class RandomTemplates {
    /** The version they carry. */
    public static final String VERSION = "random-1";

    private final Random random;
    private final int length;

    public RandomTemplates(int length, long seed) {
        this.length = length;
        this.random = new Random(seed);
    }

    public FaceTemplate next() {
        return next(VERSION);
    }

    public FaceTemplate next(String version) {
        FloatBuffer values = ByteBuffer.allocateDirect(length * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int i = 0; i < length; i++) {
            values.put(i, (float) random.nextGaussian());
        }
        return FaceTemplate.of(version, values);
    }

    public List<FaceTemplate> list(int count) {
        List<FaceTemplate> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(next());
        }
        return list;
    }

    /** Rows whose entry ids count up from 1000. */
    public static List<GalleryRow> rows(List<FaceTemplate> templates) {
        List<GalleryRow> rows = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            rows.add(new GalleryRow(1000 + i, TemplateBytes.export(templates.get(i))));
        }
        return rows;
    }
}
