package uk.police.lfr.footage.contract;

/** A camera that is recorded for a deployment. */
public record RecordedCamera(long deploymentId, long cameraId, String name) {}
