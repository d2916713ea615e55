package uk.police.lfr.bench.peers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Random;
import uk.police.lfr.vision.gallery.GalleryRow;

/** As many rows as wanted, cut from one run of random numbers, each a number further on: unlike one another. */
final class OverlappingRows extends AbstractList<GalleryRow> {
    private final int entries;
    private final int length;
    private final byte[] numbers;

    OverlappingRows(int entries, int length) {
        this.entries = entries;
        this.length = length;
        this.numbers = new byte[(entries + length) * Float.BYTES];
        ByteBuffer values = ByteBuffer.wrap(numbers).order(ByteOrder.LITTLE_ENDIAN);
        Random random = new Random(entries);
        while (values.hasRemaining()) {
            values.putFloat((float) random.nextGaussian());
        }
    }

    @Override
    public GalleryRow get(int index) {
        return new GalleryRow(index, Arrays.copyOfRange(numbers, index * Float.BYTES, (index + length) * Float.BYTES));
    }

    @Override
    public int size() {
        return entries;
    }
}
