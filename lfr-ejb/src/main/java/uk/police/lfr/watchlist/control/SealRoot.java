package uk.police.lfr.watchlist.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * Merkle root over the salted entries of a list, hashed as in RFC 6962 (leaf 0x00, node 0x01). The salt keeps anyone
 * from trying names against the root.
 */
final class SealRoot {
    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealRoot() {}

    /** A new list's salt, kept with the list and deleted with it. */
    static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /**
     * @param salt of the list
     * @param entries in the order of their numbers, at least one
     * @param pictureHashes per entry number, in the order in which the pictures came
     * @return 64 hexadecimal digits
     */
    static String of(String salt, List<WatchlistEntry> entries, Map<Long, List<String>> pictureHashes) {
        List<byte[]> leaves = new ArrayList<>();
        for (WatchlistEntry entry : entries) {
            MessageDigest leaf = Sha256.digest();
            leaf.update((byte) 0);
            leaf.update(saltOf(salt, entry));
            leaf.update(entry.sealedContent().getBytes(StandardCharsets.UTF_8));
            pictureHashes
                    .getOrDefault(entry.id(), List.of())
                    .forEach(hash -> leaf.update(hash.getBytes(StandardCharsets.US_ASCII)));
            leaves.add(leaf.digest());
        }
        return HexFormat.of().formatHex(rootOf(leaves));
    }

    private static byte[] saltOf(String listSalt, WatchlistEntry entry) {
        return Sha256.digest().digest((listSalt + '/' + entry.id()).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] rootOf(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        int left = Integer.highestOneBit(hashes.size() - 1);
        MessageDigest node = Sha256.digest();
        node.update((byte) 1);
        node.update(rootOf(hashes.subList(0, left)));
        node.update(rootOf(hashes.subList(left, hashes.size())));
        return node.digest();
    }
}
