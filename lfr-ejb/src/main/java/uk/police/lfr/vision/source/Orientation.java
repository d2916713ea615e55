package uk.police.lfr.vision.source;

import java.nio.ByteBuffer;
import uk.police.lfr.vision.Frame;

/** Turns and mirrors a still as its EXIF orientation says (TIFF 6.0, tag 274), 1 (as stored) to 8. */
record Orientation(boolean swapsAxes, boolean fromRight, boolean fromBottom) {
    /** Anything else than 2 to 8 stands for "as stored". */
    static Orientation of(String exif) {
        return switch (exif == null ? "1" : exif.strip()) {
            case "2" -> new Orientation(false, true, false);
            case "3" -> new Orientation(false, true, true);
            case "4" -> new Orientation(false, false, true);
            case "5" -> new Orientation(true, false, false);
            case "6" -> new Orientation(true, false, true);
            case "7" -> new Orientation(true, true, true);
            case "8" -> new Orientation(true, true, false);
            default -> new Orientation(false, false, false);
        };
    }

    /** The upright picture; closes the one given unless it is the same. */
    Frame upright(Frame stored) {
        if (!swapsAxes && !fromRight && !fromBottom) {
            return stored;
        }
        try (stored) {
            Frame upright = Frame.allocate(
                    swapsAxes ? stored.height() : stored.width(),
                    swapsAxes ? stored.width() : stored.height(),
                    stored.capturedAt());
            copy(stored, upright);
            return upright;
        }
    }

    private void copy(Frame stored, Frame upright) {
        ByteBuffer from = stored.pixels();
        ByteBuffer to = upright.pixels();
        int target = 0;
        for (int y = 0; y < upright.height(); y++) {
            for (int x = 0; x < upright.width(); x++) {
                int sourceX = along(swapsAxes ? y : x, fromRight, stored.width());
                int sourceY = along(swapsAxes ? x : y, fromBottom, stored.height());
                int source = (sourceY * stored.width() + sourceX) * Frame.CHANNELS;
                for (int channel = 0; channel < Frame.CHANNELS; channel++) {
                    to.put(target++, from.get(source + channel));
                }
            }
        }
    }

    private static int along(int step, boolean backwards, int length) {
        return backwards ? length - 1 - step : step;
    }
}
