package uk.police.lfr.vision.enrol;

import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.Frame;

/** Turns reference pictures into reference templates. Thread-safe. */
public final class Enroller {
    /** @param engine stays the caller's */
    public Enroller(FaceEngine engine, EnrolmentSettings settings) {
        throw new UnsupportedOperationException("follows");
    }

    /**
     * Enrols the one face of a picture.
     *
     * @param picture only read
     * @return accepted or refused, closed by the caller
     */
    public Enrolment enrol(Frame picture) {
        throw new UnsupportedOperationException("follows");
    }
}
