package uk.police.lfr.platform.control.vault;

/** Where a key is in its life. It only ever goes on to the next. */
public enum KeyState {
    /** Its file must be there. */
    ACTIVE,
    /** Its destruction is decided; the file goes as soon as that is committed. */
    DESTROYING,
    /** Its file is gone. */
    DESTROYED
}
