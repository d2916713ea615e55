package uk.police.lfr.platform.contract;

/** The caller holds the role, but has done a step on this case that another person must do. */
public class SeparationOfDuties extends LfrException {
    private static final long serialVersionUID = 1L;

    public SeparationOfDuties(String key, Object... arguments) {
        super(key, arguments);
    }
}
