package uk.police.lfr.web.pictures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import uk.police.lfr.alert.contract.PictureKind;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.WrongState;

/**
 * A stored picture as the answer to a request, as JPEG; 404 where it is gone or another's. Whole before its first byte leaves: the
 * reading is in the log then, and a line that stalls does not hold the log.
 */
public final class PictureReply {

    private PictureReply() {}

    /** Writes one JPEG; refuses as its boundary does. */
    @FunctionalInterface
    public interface Source {
        void write(OutputStream to) throws IOException;
    }

    public static void send(HttpServletResponse response, Source source) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            source.write(picture);
        } catch (NotFound | WrongState kept) {
            // Gone, never there, or another's: whoever may not see it learns not even whether it is.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        picture.writeTo(response.getOutputStream());
    }

    /** @param name as in an address: {@code probe}, {@code scene} or {@code reference} */
    public static PictureKind kind(String name) {
        return PictureKind.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
