package uk.police.lfr.vision.source;

import uk.police.lfr.vision.VisionException;

/** A camera or file gives no pictures. The message names the address without its secrets. */
public final class SourceException extends VisionException {
    private static final long serialVersionUID = 1L;

    private final SourceFault fault;

    SourceException(SourceFault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public SourceFault fault() {
        return fault;
    }
}
