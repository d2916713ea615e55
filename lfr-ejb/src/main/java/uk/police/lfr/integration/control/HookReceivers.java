package uk.police.lfr.integration.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Where messages go and the secret they are signed with, both set with the server's start by who runs it: no page changes them,
 * so that nobody who has an account makes this server call an address of their choice (decision 0171).
 */
@ApplicationScoped
public class HookReceivers {
    /** Addresses with commas between; empty for none. */
    static final String RECEIVERS = "lfr.hooks.to";

    /** {@code whsec_} and Base64 of 24 bytes at least. */
    static final String SECRET = "lfr.hooks.secret";

    private static final String SECRET_VARIABLE = "LFR_HOOKS_SECRET";
    private static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final List<URI> receivers;
    private final byte[] secret;

    public HookReceivers() {
        this(System.getProperty(RECEIVERS, ""), System.getProperty(SECRET, System.getenv(SECRET_VARIABLE)));
    }

    /** @throws IllegalStateException an address or the secret is not as it must be; the server refuses to start */
    HookReceivers(String addresses, String secret) {
        receivers = Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(HookReceivers::receiver)
                .toList();
        this.secret = receivers.isEmpty() ? new byte[0] : secret(secret);
    }

    private static URI receiver(String address) {
        URI receiver;
        try {
            receiver = URI.create(address);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("Refusing to start: " + RECEIVERS + " names what is no address", wrong);
        }
        boolean here = receiver.getHost() != null && THIS_MACHINE.contains(receiver.getHost());
        boolean sealed = "https".equals(receiver.getScheme()) || here && "http".equals(receiver.getScheme());
        if (!sealed || receiver.getHost() == null || receiver.getUserInfo() != null) {
            throw new IllegalStateException("Refusing to start: receivers in " + RECEIVERS
                    + " are https:// addresses without a password in them; http:// on this machine alone");
        }
        return receiver;
    }

    private static byte[] secret(String text) {
        byte[] bytes = new byte[0];
        if (text != null && text.startsWith(PREFIX)) {
            try {
                bytes = Base64.getDecoder().decode(text.substring(PREFIX.length()));
            } catch (IllegalArgumentException notBase64) {
                throw new IllegalStateException("Refusing to start: " + SECRET + " is not Base64", notBase64);
            }
        }
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalStateException("Refusing to start: " + SECRET_VARIABLE + " must be " + PREFIX
                    + " and Base64 of " + LEAST_BYTES + " bytes at least");
        }
        return bytes;
    }

    public List<URI> all() {
        return receivers;
    }

    /** Whether messages still go there: what waits for a receiver that was taken away is not sent. */
    public boolean knows(String receiver) {
        return receivers.stream().anyMatch(known -> known.toString().equals(receiver));
    }

    HookSignature signature() {
        return new HookSignature(secret);
    }
}
