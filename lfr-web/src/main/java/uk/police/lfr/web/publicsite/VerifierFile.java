package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.police.lfr.platform.contract.Sha256;

/** The verifier as anyone can download it; its hash is that of the very file which this server hands out. Thread-safe. */
@ApplicationScoped
public class VerifierFile {

    /** Packed into the portal by its build. */
    static final String PATH = "/assets/public/lfr-verify.jar";

    @Inject
    private ServletContext portal;

    private String hash;

    @PostConstruct
    void read() {
        try (InputStream file = portal.getResourceAsStream(PATH)) {
            if (file == null) {
                throw new IllegalStateException("The portal was packed without " + PATH);
            }
            hash = Sha256.hex(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, hexadecimal. */
    String hash() {
        return hash;
    }
}
