package uk.police.lfr.vision.source;

/** Why a camera gives no pictures, in the terms of the person who has to mend it. */
public enum SourceFault {
    /** The address is not one of a camera: correct it. */
    WRONG_ADDRESS,
    /** The address is one where no camera may be, for this server's safety: {@link CameraPlaces}. */
    FORBIDDEN,
    /** Nothing answers there, or it refused the connection, or the file does not exist. */
    UNREACHABLE,
    /** It answered and wants another user or password. */
    SIGN_IN_REFUSED,
    /** It answered, but sends no video that can be decoded. */
    NO_VIDEO,
    /** Connected, and nothing came for longer than the limit. */
    SILENT,
    /** It sent pictures and then the connection ended. */
    CUT,
    /** This side closed the source, or interrupted the reading thread. No fault of the camera. */
    CLOSED
}
