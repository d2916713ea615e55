package uk.police.lfr.audit.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks footage that a force handed out: {@code java -cp ... uk.police.lfr.audit.verify.VerifyExport FILE.zip [KEY]}.
 *
 * <p>KEY is the force's key for exports as it publishes it at {@code /api/v1/keys/footage-export}: Ed25519, X.509, one
 * line of Base64. Without it the key in the file is taken, which shows only that the parts of the file belong together.
 *
 * <p>Exit code 0: the film is the one that the force signed for; 1: it is not; 2: called wrongly.
 */
public final class VerifyExport {
    /** Longest note that is read; ours are a few thousand bytes. */
    private static final int LONGEST = 1 << 20;

    /** The note is canonical JSON: within a text, quotation marks are escaped, so this is the field and nothing else. */
    private static final Pattern FILM = Pattern.compile("\"filmSha256\":\"([0-9a-f]{64})\"");

    private VerifyExport() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code */
    public static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("usage: VerifyExport FILE.zip [KEY]");
            return 2;
        }
        try (ZipFile export = new ZipFile(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
            check(export, arguments.length == 2 ? arguments[1] : ownKey(export, out), out);
            out.println("SOUND");
            return 0;
        } catch (Fault | IOException fault) {
            out.println("FAULT  " + fault.getMessage());
            return 1;
        }
    }

    private static String ownKey(ZipFile export, PrintStream out) throws IOException {
        out.println("NOTE   the key is the file's own; compare it with the one that the force publishes");
        return text(export, only(export, "public-key\\.pem")).replaceAll("-----[A-Z ]+-----|\\s", "");
    }

    private static void check(ZipFile export, String key, PrintStream out) throws IOException {
        ZipEntry note = only(export, "custody-\\d+\\.json");
        ZipEntry signature = only(export, "custody-\\d+\\.json\\.sig");
        ZipEntry film = only(export, "footage-\\d+\\.mp4");
        if (!signed(parse(key), bytes(export, note), bytes(export, signature))) {
            throw new Fault("the note is not signed with this key, or was changed");
        }
        out.println("ok     signature over " + note.getName());
        Matcher said = FILM.matcher(text(export, note));
        if (!said.find() || !said.group(1).equals(sha256(export, film))) {
            throw new Fault(film.getName() + " is not the film that the note is about");
        }
        out.println("ok     " + film.getName() + " is the film of the note");
        out.println(text(export, note));
    }

    private static ZipEntry only(ZipFile export, String name) {
        List<? extends ZipEntry> found =
                export.stream().filter(entry -> entry.getName().matches(name)).toList();
        if (found.size() != 1) {
            throw new Fault("the file has " + found.size() + " entries " + name.replace("\\", "") + " in place of one");
        }
        return found.get(0);
    }

    private static byte[] bytes(ZipFile export, ZipEntry entry) throws IOException {
        try (InputStream content = export.getInputStream(entry)) {
            return content.readNBytes(LONGEST);
        }
    }

    private static String text(ZipFile export, ZipEntry entry) throws IOException {
        return new String(bytes(export, entry), StandardCharsets.UTF_8);
    }

    private static String sha256(ZipFile export, ZipEntry entry) throws IOException {
        try (InputStream content = export.getInputStream(entry)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new Fault("this Java has no SHA-256");
        }
    }

    private static PublicKey parse(String key) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Strict.base64(key.strip())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Fault("not an Ed25519 key: " + key);
        }
    }

    private static boolean signed(PublicKey key, byte[] note, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(note);
            return check.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
