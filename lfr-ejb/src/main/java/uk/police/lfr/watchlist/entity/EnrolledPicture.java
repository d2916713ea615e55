package uk.police.lfr.watchlist.entity;

import java.util.Arrays;
import java.util.List;

/**
 * A picture that passed the gate, on its way into the list. Closing zeroes the template.
 *
 * @param fileSha256 of the file handed in, hexadecimal
 * @param picture the face with its surroundings, JPEG
 * @param template little-endian float32
 * @param faceWidthPx width of the face in the file's pixels
 * @param concerns what is poorer than it should be, with measured values; empty where nothing is
 */
public record EnrolledPicture(
        String fileSha256, byte[] picture, byte[] template, float faceWidthPx, List<String> concerns)
        implements AutoCloseable {
    @Override
    public void close() {
        Arrays.fill(template, (byte) 0);
    }

    @Override
    public String toString() {
        return "EnrolledPicture, face of " + faceWidthPx + " px";
    }
}
