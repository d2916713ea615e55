package uk.police.lfr.watchlist.entity;

/**
 * A picture that passed the gate, on its way into the list.
 *
 * @param fileSha256 of the file handed in, hexadecimal
 * @param picture the face with its surroundings, JPEG
 * @param template little-endian float32
 * @param faceWidthPx width of the face in the file's pixels
 */
public record EnrolledPicture(String fileSha256, byte[] picture, byte[] template, float faceWidthPx) {
    @Override
    public String toString() {
        return "EnrolledPicture of file " + fileSha256;
    }
}
