package uk.police.lfr.recognition.contract;

/**
 * A planned camera and what it was measured to give today.
 *
 * @param reading null where nobody has measured it today
 */
public record CameraReadiness(long cameraId, String name, CameraReading reading) {}
