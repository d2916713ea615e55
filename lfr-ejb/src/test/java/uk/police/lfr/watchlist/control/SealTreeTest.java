package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.platform.contract.Sha256;

class SealTreeTest {
    private static List<byte[]> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SealTree.leaf(("entry " + i).getBytes(US_ASCII)))
                .toList();
    }

    /** An inner node as in RFC 6962: 0x01, left, right. */
    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 1);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }

    @Test
    void theTreeIsThatOfRfc6962() {
        // Root of the empty leaf: the first test vector of RFC 6962's authors.
        assertEquals(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                HexFormat.of().formatHex(new SealTree(List.of(SealTree.leaf(new byte[0]))).root()));
        List<byte[]> five = leaves(5);
        byte[] firstFour = node(node(five.get(0), five.get(1)), node(five.get(2), five.get(3)));
        assertArrayEquals(node(firstFour, five.get(4)), new SealTree(five).root());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 31, 64, 65})
    void everyLeafsPathLeadsToTheRootAndNoOther(int count) {
        List<byte[]> leaves = leaves(count);
        SealTree tree = new SealTree(leaves);
        String root = HexFormat.of().formatHex(tree.root());
        for (int i = 0; i < count; i++) {
            byte[] found = SealTree.rootFrom(leaves.get(i), i, count, tree.path(i));
            assertEquals(root, HexFormat.of().formatHex(found));
            byte[] other = SealTree.rootFrom(SealTree.leaf("other".getBytes(US_ASCII)), i, count, tree.path(i));
            assertNotEquals(root, HexFormat.of().formatHex(other));
        }
    }
}
