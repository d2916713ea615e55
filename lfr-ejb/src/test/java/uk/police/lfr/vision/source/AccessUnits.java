package uk.police.lfr.vision.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A bare H.264 stream (ITU-T H.264 annex B) cut into pictures, each a list of NAL units without start codes. */
final class AccessUnits {
    private static final int SPS = 7;
    private static final int PPS = 8;

    private final List<List<byte[]>> pictures = new ArrayList<>();
    private byte[] sequenceParameters;
    private byte[] pictureParameters;

    private AccessUnits() {}

    static AccessUnits read(Path annexB) throws IOException {
        AccessUnits units = new AccessUnits();
        byte[] stream = Files.readAllBytes(annexB);
        int start = afterStartCode(stream, 0);
        while (start >= 0) {
            int next = afterStartCode(stream, start);
            units.add(Arrays.copyOfRange(stream, start, next < 0 ? stream.length : endBefore(stream, next)));
            start = next;
        }
        return units;
    }

    /** Index of the first byte behind the next 00 00 01, or -1. */
    private static int afterStartCode(byte[] stream, int from) {
        for (int at = from; at + 3 < stream.length; at++) {
            if (stream[at] == 0 && stream[at + 1] == 0 && stream[at + 2] == 1) {
                return at + 3;
            }
        }
        return -1;
    }

    private static int endBefore(byte[] stream, int next) {
        int end = next - 3;
        while (end > 0 && stream[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private void add(byte[] unit) {
        if (typeOf(unit) == SPS) {
            sequenceParameters = unit;
        } else if (typeOf(unit) == PPS) {
            pictureParameters = unit;
        }
        if (pictures.isEmpty() || beginsPicture(unit)) {
            pictures.add(new ArrayList<>());
        }
        pictures.get(pictures.size() - 1).add(unit);
    }

    private boolean beginsPicture(byte[] unit) {
        List<byte[]> last = pictures.get(pictures.size() - 1);
        boolean lastHasSlice = typeOf(last.get(last.size() - 1)) <= 5;
        boolean firstSlice = typeOf(unit) <= 5 && (unit[1] & 0x80) != 0;
        return lastHasSlice && (firstSlice || typeOf(unit) > 5);
    }

    private static int typeOf(byte[] unit) {
        return unit[0] & 0x1F;
    }

    List<List<byte[]>> pictures() {
        return pictures;
    }

    byte[] sequenceParameters() {
        return sequenceParameters;
    }

    byte[] pictureParameters() {
        return pictureParameters;
    }
}
