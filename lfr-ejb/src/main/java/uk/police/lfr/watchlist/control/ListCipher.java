package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.contract.KeyId;
import uk.police.lfr.platform.contract.KeyScope;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.entity.SealedTemplate;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * Everything about listed people, sealed under the key of their list. What is sealed is bound to the list and the
 * person or file it belongs to, so that sealed bytes moved to another row cannot be read there.
 */
@Dependent
public class ListCipher {
    @Inject
    private KeyVault vault;

    /** A new list's key; its subject is the list's name of the day, since a list has no number yet. */
    KeyId newKey(String subject) {
        return vault.create(new KeyScope(KeyScope.Kind.DEPLOYMENT_DAY, subject));
    }

    public String personMac(Watchlist list, String personRef) {
        return mac(list, "person/" + personRef);
    }

    String fileMac(Watchlist list, String fileSha256) {
        return mac(list, "file/" + fileSha256);
    }

    /** Salt of an entry's commitment, 32 bytes: while the key lives it can be shown, afterwards nobody can try names. */
    byte[] salt(Watchlist list, String personMac) {
        return vault.mac(list.key(), ("salt/" + personMac).getBytes(UTF_8));
    }

    /** Of any content, 64 hexadecimal digits. */
    String macOf(Watchlist list, byte[] content) {
        return HexFormat.of().formatHex(vault.mac(list.key(), content));
    }

    byte[] seal(Watchlist list, String personMac, EntryDetails details) {
        byte[] open = DetailsFormat.write(details);
        try {
            return vault.encrypt(list.key(), open, context("details", personMac));
        } finally {
            Arrays.fill(open, (byte) 0);
        }
    }

    EntryDetails details(Watchlist list, WatchlistEntry entry) {
        byte[] open = vault.decrypt(list.key(), entry.sealedDetails(), context("details", entry.personMac()));
        try {
            return DetailsFormat.read(open);
        } finally {
            Arrays.fill(open, (byte) 0);
        }
    }

    byte[] sealPicture(Watchlist list, String fileMac, byte[] jpeg) {
        return vault.encrypt(list.key(), jpeg, context("picture", fileMac));
    }

    byte[] picture(Watchlist list, String fileMac, byte[] sealed) {
        return vault.decrypt(list.key(), sealed, context("picture", fileMac));
    }

    /** @param version of the models that made it */
    SealedTemplate sealTemplate(Watchlist list, long entryId, String fileMac, String version, byte[] template) {
        byte[] sealed = vault.encrypt(list.key(), template, context("template", fileMac));
        return new SealedTemplate(entryId, fileMac, version, sealed);
    }

    /** @return little-endian float32; whoever asked zeroes it after use */
    byte[] template(Watchlist list, SealedTemplate template) {
        return vault.decrypt(list.key(), template.sealed(), context("template", template.fileMac()));
    }

    byte[] sealWords(Watchlist list, String place, String words) {
        return vault.encrypt(list.key(), words.getBytes(UTF_8), context("words", place));
    }

    String words(Watchlist list, String place, byte[] sealed) {
        return new String(vault.decrypt(list.key(), sealed, context("words", place)), UTF_8);
    }

    public void destroy(Watchlist list) {
        vault.destroy(list.key());
    }

    private String mac(Watchlist list, String text) {
        return macOf(list, text.getBytes(UTF_8));
    }

    /** Each list has a key of its own, which says the list; the rest says the place in it. */
    private static byte[] context(String what, String place) {
        return ("watchlist/" + what + '/' + place).getBytes(UTF_8);
    }
}
