package uk.police.lfr.platform.contract;

/** What is stored was changed, cut or put in another's place, or its key is missing although nobody destroyed it. */
public class Unreadable extends LfrException {
    private static final long serialVersionUID = 1L;

    /** @param about what could not be read, such as a key's id */
    public Unreadable(Object about) {
        super("vault.unreadable", about.toString());
    }
}
