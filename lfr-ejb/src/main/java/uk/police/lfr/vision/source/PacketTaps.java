package uk.police.lfr.vision.source;

/**
 * Whoever wants to hear what a deployment's cameras send. Implemented by the recording of footage and found by its
 * type, so that those who read cameras need not know who listens. Thread-safe.
 */
public interface PacketTaps {
    /**
     * A tap for one camera that is about to be read.
     *
     * @param deploymentId for which it is read
     * @param cameraId as in the deployment's plan
     * @param cameraName as staff know it
     */
    PacketTap of(long deploymentId, long cameraId, String cameraName);
}
