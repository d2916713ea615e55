package uk.police.lfr.vision.enrol;

import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceTemplate;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.quality.FaceQuality;

/** What came of a reference picture. Closing zeroes the template, if there is one. */
public sealed interface Enrolment extends AutoCloseable {
    @Override
    void close();

    /**
     * Good enough to search for.
     *
     * @param template closed with this enrolment; export it first
     * @param quality of the face
     * @param landmarks in picture pixels
     * @param crop the face with its surroundings, inside the picture, for the side-by-side view
     */
    record Accepted(FaceTemplate template, FaceQuality quality, Landmarks landmarks, FaceBox crop)
            implements Enrolment {
        @Override
        public void close() {
            template.close();
        }
    }

    /**
     * Not enrolled.
     *
     * @param reason what is wrong
     * @param measured what was found, in the reason's unit
     * @param limit what it must reach or not pass, in the reason's unit
     */
    record Refused(RefusalReason reason, double measured, double limit) implements Enrolment {
        @Override
        public void close() {
            // Holds nothing of a face.
        }
    }
}
