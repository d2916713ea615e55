package uk.police.lfr.exercise.media;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A head cut out of a picture, transparent around it.
 *
 * @param cutOut premultiplied ARGB
 * @param face where the face is in the cut-out, in its pixels
 */
record Head(BufferedImage cutOut, Rectangle2D.Float face) {
    double faceWidth() {
        return face.width;
    }
}
