package uk.police.lfr.alert.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.police.lfr.recognition.boundary.ScanRegister;

/** Faces scanned of the public: what cameras counted, without the passages in which a test subject was found. */
@Dependent
public class PublicFaces {
    @Inject
    private ScanRegister scans;

    @Inject
    private TestRecognition tests;

    /** Never below 0: a passage is counted up to two seconds after what was found in it. */
    public long of(long deploymentId) {
        return Math.max(0, scans.tally(deploymentId).facesScanned() - tests.found(deploymentId));
    }
}
