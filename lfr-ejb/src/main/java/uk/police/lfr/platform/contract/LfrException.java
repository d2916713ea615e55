package uk.police.lfr.platform.contract;

/**
 * A refusal that a person can understand and act on. Rolls the transaction back (see {@code META-INF/ejb-jar.xml}).
 *
 * <p>The key names a sentence in the portal's bundles, the arguments fill it; they are safe to show.
 */
public class LfrException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public LfrException(String key, Object... arguments) {
        super(key + " " + java.util.Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
