package uk.police.lfr.footage.control;

import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.police.lfr.platform.contract.ForceTime;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.live.BystanderVeil;
import uk.police.lfr.vision.live.PrivacyMask;
import uk.police.lfr.vision.live.Watermark;
import uk.police.lfr.vision.source.FilmWriter;

/** The last steps of a picture on its way to a person: zones, faces, watermark, film. One thread. */
final class FinishedPictures implements AutoCloseable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ForceTime.ZONE);

    private final PrivacyMask mask;
    private final BystanderVeil veil;
    private final String mark;
    private final FilmWriter film;
    private long count;

    FinishedPictures(PrivacyMask mask, BystanderVeil veil, String mark, int mostWidth, OutputStream target) {
        this.mask = mask;
        this.veil = veil;
        this.mark = mark;
        this.film = new FilmWriter(target, mostWidth);
    }

    /** Takes the frame over. */
    void add(Frame frame) {
        mask.draw(frame);
        Frame ready = veil == null ? frame : veil.add(frame);
        if (ready != null) {
            write(ready);
        }
    }

    /** Those that still wait for what comes after them. */
    void rest() {
        Frame ready = veil == null ? null : veil.rest();
        while (ready != null) {
            write(ready);
            ready = veil.rest();
        }
    }

    private void write(Frame ready) {
        try (ready) {
            Watermark.draw(ready, mark + " " + TIME.format(ready.capturedAt()));
            film.add(ready);
            count++;
        }
    }

    long count() {
        return count;
    }

    @Override
    public void close() {
        film.close();
    }
}
