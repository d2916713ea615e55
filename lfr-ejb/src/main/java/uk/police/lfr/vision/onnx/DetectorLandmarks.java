package uk.police.lfr.vision.onnx;

import java.util.Optional;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.FaceLandmarker;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.LocatedFace;

/** Takes the points that the detector itself gave, for profiles without a {@code landmarker}. */
final class DetectorLandmarks implements FaceLandmarker {
    @Override
    public Optional<LocatedFace> locate(Frame frame, DetectedFace detected) {
        return detected.landmarks()
                .map(points -> new LocatedFace(
                        detected.box(),
                        points,
                        detected.box().width(),
                        detected.box().score()));
    }
}
