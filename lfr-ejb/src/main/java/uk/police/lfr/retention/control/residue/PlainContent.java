package uk.police.lfr.retention.control.residue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells open pictures, films and face templates from sealed bytes. */
final class PlainContent {
    /** Templates of the profiles in use have 192 or 512 numbers of four bytes (models brief). */
    private static final List<Integer> TEMPLATE_BYTES = List.of(192 * Float.BYTES, 512 * Float.BYTES);

    /** Templates have length one; sealed bytes read as numbers are off by powers of ten. */
    private static final double LENGTH_TOLERANCE = 0.05;

    /** Where an MP4 file says so. */
    private static final int MP4_MARK = 4;

    private final List<byte[]> canaries;

    /**
     * @param canaries bytes that must be nowhere, such as an invented name or a marked picture
     */
    PlainContent(List<byte[]> canaries) {
        this.canaries = List.copyOf(canaries);
    }

    /** What lies there in the open; empty where nothing known does. */
    Optional<String> in(byte[] content) {
        if (begins(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("an open JPEG picture");
        }
        if (begins(content, 0, 0x89, 'P', 'N', 'G')) {
            return Optional.of("an open PNG picture");
        }
        if (begins(content, MP4_MARK, 'f', 't', 'y', 'p') || begins(content, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
            return Optional.of("an open film");
        }
        if (TEMPLATE_BYTES.contains(content.length)
                && (unitLength(content, ByteOrder.LITTLE_ENDIAN) || unitLength(content, ByteOrder.BIG_ENDIAN))) {
            return Optional.of("an open face template");
        }
        return canaries.stream().anyMatch(canary -> contains(content, canary))
                ? Optional.of("a planted mark")
                : Optional.empty();
    }

    Optional<String> in(String text) {
        return canaries.isEmpty() || text == null ? Optional.empty() : in(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean begins(byte[] content, int at, int... mark) {
        if (content.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[at + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean unitLength(byte[] content, ByteOrder order) {
        ByteBuffer numbers = ByteBuffer.wrap(content).order(order);
        double sum = 0;
        while (numbers.hasRemaining()) {
            double number = numbers.getFloat();
            sum += number * number;
        }
        return Math.abs(Math.sqrt(sum) - 1) < LENGTH_TOLERANCE;
    }

    private static boolean contains(byte[] content, byte[] mark) {
        for (int at = 0; at + mark.length <= content.length; at++) {
            int same = 0;
            while (same < mark.length && content[at + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return true;
            }
        }
        return false;
    }
}
