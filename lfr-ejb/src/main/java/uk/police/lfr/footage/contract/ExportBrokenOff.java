package uk.police.lfr.footage.contract;

import uk.police.lfr.platform.contract.LfrException;

/** Whoever asked for an export went away before all of it was there: cancelled, or the connection broke. */
public class ExportBrokenOff extends LfrException {
    private static final long serialVersionUID = 1L;

    public ExportBrokenOff(long accessId) {
        super("footage.export_broken_off", accessId);
    }
}
