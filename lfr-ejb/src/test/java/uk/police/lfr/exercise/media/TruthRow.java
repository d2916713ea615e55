package uk.police.lfr.exercise.media;

import java.util.Arrays;
import java.util.Locale;
import uk.police.lfr.vision.FaceBox;

/**
 * Where one person's face is in one frame.
 *
 * @param label {@link Person#label()}
 * @param blurPx smear by movement, pixels
 * @param visibleFraction of the face's box, neither outside the picture nor behind somebody
 */
record TruthRow(
        int frame,
        int actor,
        String label,
        double x1,
        double y1,
        double x2,
        double y2,
        double blurPx,
        double visibleFraction) {
    static final String HEADER = "frame,actor,label,x1,y1,x2,y2,blurPx,visibleFraction";

    String csv() {
        return String.format(
                Locale.ROOT,
                "%d,%d,%s,%.1f,%.1f,%.1f,%.1f,%.1f,%.2f",
                frame,
                actor,
                label,
                x1,
                y1,
                x2,
                y2,
                blurPx,
                visibleFraction);
    }

    static TruthRow parse(String csv) {
        String[] cells = csv.split(",");
        double[] numbers =
                Arrays.stream(cells).skip(3).mapToDouble(Double::parseDouble).toArray();
        return new TruthRow(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2],
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5]);
    }

    double width() {
        return x2 - x1;
    }

    FaceBox box() {
        return new FaceBox((float) x1, (float) y1, (float) x2, (float) y2, 1);
    }
}
