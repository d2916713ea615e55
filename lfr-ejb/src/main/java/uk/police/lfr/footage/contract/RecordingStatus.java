package uk.police.lfr.footage.contract;

/**
 * How the recording of a camera goes now.
 *
 * @param recording whether its pictures are being kept
 * @param obstacle why not; empty while recording
 * @param lost pictures lost since the server started
 */
public record RecordingStatus(RecordedCamera camera, boolean recording, RecordingObstacle obstacle, long lost) {}
