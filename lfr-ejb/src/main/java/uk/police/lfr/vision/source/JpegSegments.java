package uk.police.lfr.vision.source;

import java.nio.ByteBuffer;

/** Walks a JPEG's marker segments (ITU-T T.81, annex B) as far as its size and its end. */
final class JpegSegments {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    private JpegSegments() {}

    /** @throws IndexOutOfBoundsException it ends before the picture does */
    static PictureHeader header(ByteBuffer bytes) {
        PictureHeader header = null;
        int at = 2;
        int marker = markerAt(bytes, at);
        while (marker != START_OF_SCAN) {
            if (isFrame(marker)) {
                header = PictureHeader.jpeg(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            }
            at = marker == 0xFF ? at + 1 : at + 2 + (bytes.getShort(at + 2) & 0xFFFF);
            marker = markerAt(bytes, at);
        }
        requireEnd(bytes, at);
        if (header == null) {
            throw PictureRefused.corrupt("The JPEG gives no size");
        }
        return header;
    }

    private static int markerAt(ByteBuffer bytes, int at) {
        if (bytes.get(at) != (byte) 0xFF) {
            throw PictureRefused.corrupt("The JPEG is damaged");
        }
        return bytes.get(at + 1) & 0xFF;
    }

    /** SOF0 to SOF15 without the three numbers that mean tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Inside coded data 0xFF is followed by 0 or a restart mark, so this pair is the picture's end and nothing else. */
    private static void requireEnd(ByteBuffer bytes, int from) {
        int at = from;
        while (bytes.get(at) != (byte) 0xFF || (bytes.get(at + 1) & 0xFF) != END_OF_IMAGE) {
            at++;
        }
    }
}
