package uk.police.lfr.vision.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.fixture.Wiring;

/** Coded pictures that arrive when a test says so. */
public final class Arrivals {
    private Arrivals() {}

    /** The same pictures one step after the other, by both clocks. */
    public static List<CodedPicture> every(Duration step, Instant start, List<CodedPicture> pictures) {
        List<CodedPicture> arrived = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            Duration after = step.multipliedBy(i);
            arrived.add(at(pictures.get(i), start.plus(after), after.toNanos()));
        }
        return arrived;
    }

    /** @param nanos by the clock that nobody sets */
    public static CodedPicture at(CodedPicture picture, Instant instant, long nanos) {
        return new CodedPicture(
                (byte[]) Wiring.get(picture, "data"),
                picture.shownNanos(),
                picture.decodedNanos(),
                picture.key(),
                instant,
                nanos);
    }
}
