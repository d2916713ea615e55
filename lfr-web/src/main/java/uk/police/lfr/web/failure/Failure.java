package uk.police.lfr.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The failure that the current request ended in, as its page shows it. */
@Named
@RequestScoped
public class Failure {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int REFERENCE_BYTES = 4;

    private final String reference = newReference();
    private FailureKind kind = FailureKind.FAULT;

    private static String newReference() {
        byte[] random = new byte[REFERENCE_BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().withUpperCase().formatHex(random);
    }

    void is(FailureKind kind) {
        this.kind = kind;
    }

    /** Tells the log entry from all others; says nothing of the fault. */
    public String getReference() {
        return reference;
    }

    public String getKind() {
        return kind.key();
    }
}
