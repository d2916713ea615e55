package uk.police.lfr.platform.contract;

/** The thing is not in a state that allows this step; the user should look at it again. */
public class WrongState extends LfrException {
    private static final long serialVersionUID = 1L;

    public WrongState(String key, Object... arguments) {
        super(key, arguments);
    }
}
