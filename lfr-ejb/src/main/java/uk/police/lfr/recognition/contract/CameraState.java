package uk.police.lfr.recognition.contract;

/** How a camera is. */
public enum CameraState {
    CONNECTING,
    LIVE,
    /** Connected, but no picture has come for longer than the silence limit. */
    SILENT,
    /** The connection failed or broke; it is tried again with growing pauses. */
    UNREACHABLE,
    /** Nothing is read: not live, or no lease. */
    STOPPED
}
