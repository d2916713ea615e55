package uk.police.lfr.vision.onnx;

import java.util.List;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.VisionException;

/** One family of detectors, run once at one network width. Thread-safe. */
interface SingleScaleDetector extends AutoCloseable {
    /**
     * @param networkWidth in pixels, at most the frame's
     * @return boxes above the descriptor's score in frame pixels, doubles included
     */
    List<DetectedFace> detect(Frame frame, int networkWidth);

    @Override
    void close();

    /** The detector that a descriptor describes. */
    static SingleScaleDetector of(ModelDescriptor descriptor, Networks networks) {
        String family = descriptor.text("family");
        return switch (family) {
            case "rfb" -> new RfbDetector(descriptor, networks);
            case "yunet" -> new YunetDetector(descriptor, networks);
            case "scrfd" -> new ScrfdDetector(descriptor, networks);
            default -> throw new VisionException(
                    descriptor + ": no detector of family " + family + "; known are rfb, yunet, scrfd");
        };
    }
}
