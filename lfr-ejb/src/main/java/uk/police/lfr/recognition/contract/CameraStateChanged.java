package uk.police.lfr.recognition.contract;

/** A camera came into another state. */
public record CameraStateChanged(long deploymentId, long cameraId, CameraState state) {}
