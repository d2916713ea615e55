package uk.police.lfr.footage.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.SigningPurpose;

/** Signs what goes with an export, so that whoever receives it can tell that it is ours and unchanged. */
@Dependent
public class ExportSeal {
    @Inject
    private SigningKeys keys;

    /** @return 64 bytes (RFC 8032) over the note's UTF-8 */
    byte[] signature(String note) {
        return keys.sign(SigningPurpose.FOOTAGE_EXPORT, note.getBytes(StandardCharsets.UTF_8));
    }

    /** The key to check it with, as a PEM file. */
    String publicKeyFile() {
        return "-----BEGIN PUBLIC KEY-----\n" + keys.publicKeyText(SigningPurpose.FOOTAGE_EXPORT)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
