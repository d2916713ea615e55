package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.contract.SigningPurpose;

/** Keys for those who received something that this system signed. */
@Stateless
@PermitAll // A public key is public.
public class PublicKeys {
    @Inject
    private SigningKeys keys;

    /** For deletion certificates: Ed25519, X.509 SubjectPublicKeyInfo, one line of Base64. */
    public String deletionCertificate() {
        return keys.publicKeyText(SigningPurpose.DELETION_CERTIFICATE);
    }

    /** For the notes that go with exported footage: Ed25519, X.509 SubjectPublicKeyInfo, one line of Base64. */
    public String footageExport() {
        return keys.publicKeyText(SigningPurpose.FOOTAGE_EXPORT);
    }
}
