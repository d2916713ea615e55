package uk.police.lfr.platform.control.vault;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import javax.crypto.SecretKey;
import uk.police.lfr.platform.control.Setting;

/** A hardware token that speaks PKCS#11: the master key is an AES key of 256 bits in it and never leaves it. */
public final class Pkcs11Token implements MasterKeyPlace {
    /** The token's library, such as {@code /usr/lib/softhsm/libsofthsm2.so}. */
    public static final String LIBRARY = "lfr.vault.pkcs11.library";

    /** Which of the library's tokens, counted from 0, the default. */
    public static final String SLOT = "lfr.vault.pkcs11.slot-index";

    /** The user's PIN. */
    public static final String PIN = "lfr.vault.pkcs11.pin";

    @Override
    public String kind() {
        return "pkcs11";
    }

    @Override
    public MasterKey open(String alias) {
        String library = needed(LIBRARY);
        char[] pin = needed(PIN).toCharArray();
        String slot = Setting.text(SLOT).orElse("0");
        try {
            Provider provider = Security.getProvider("SunPKCS11")
                    .configure("--name=lfr-vault-" + slot + "\nlibrary=" + library + "\nslotListIndex=" + slot);
            KeyStore token = KeyStore.getInstance("PKCS11", provider);
            token.load(null, pin);
            if (!(token.getKey(alias, null) instanceof SecretKey key)) {
                throw new IllegalStateException(
                        "Refusing to start: the token of " + library + " has no secret key named '" + alias + "'");
            }
            return new AesMasterKey(key, provider, "the token of " + library + " as '" + alias + "'");
        } catch (GeneralSecurityException | IOException | InvalidParameterException e) {
            throw new IllegalStateException("Refusing to start: the token of " + library + " cannot be used", e);
        }
    }

    private static String needed(String setting) {
        return Setting.text(setting)
                .orElseThrow(() -> new IllegalStateException(
                        "Refusing to start: the master key lies in a PKCS#11 token, but " + setting + " is not set"));
    }
}
