package uk.police.lfr.platform.contract;

/** The key is gone, and with it for good whatever lay under it: the data's time was over. */
public class KeyDestroyed extends LfrException {
    private static final long serialVersionUID = 1L;

    public KeyDestroyed(KeyId key) {
        super("vault.key_destroyed", key.value());
    }
}
