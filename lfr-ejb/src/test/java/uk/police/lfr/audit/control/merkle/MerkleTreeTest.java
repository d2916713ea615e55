package uk.police.lfr.audit.control.merkle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What must hold for trees of every size: proofs verify, and nothing else does. */
class MerkleTreeTest {
    private static final int LARGEST = 700;

    private static List<byte[]> entries(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static TreeProofs proofs(int size) {
        return new TreeProofs(new PlainTree(entries(size)));
    }

    private static byte[] root(int size) {
        return new PlainTree(entries(size)).root();
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit / 8 % changed.length] ^= (byte) (1 << bit % 8);
        return changed;
    }

    @Example
    void theRootsOfTheStandardsTestTreeAreKnown() {
        List<byte[]> entries = new ArrayList<>();
        for (String hex : List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")) {
            entries.add(HexFormat.of().parseHex(hex));
        }
        assertEquals(
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                HexFormat.of().formatHex(new PlainTree(entries).root()));
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                HexFormat.of().formatHex(MerkleHash.empty()));
    }

    @Property(tries = 60)
    void theEdgeKnowsTheRootAfterEachLeaf(@ForAll @IntRange(max = LARGEST) int size) {
        Frontier edge = new Frontier();
        for (byte[] entry : entries(size)) {
            edge = new Frontier(edge.size(), edge.encoded());
            edge.append(MerkleHash.leaf(entry));
        }
        assertArrayEquals(root(size), edge.root());
        assertArrayEquals(root(size), proofs(size).root(size));
    }

    @Example
    void anEdgeOfAnotherSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Frontier(3, new byte[32]));
    }

    @Property(tries = 300)
    void everyLeafIsProvedAndNoOther(
            @ForAll @IntRange(min = 1, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST) int anyIndex,
            @ForAll @IntRange(max = 255) int bit) {
        int index = anyIndex % size;
        byte[] leaf = MerkleHash.leaf(entries(size).get(index));
        byte[] root = root(size);
        List<byte[]> proof = proofs(size).inclusion(index, size);
        assertTrue(ProofCheck.inclusion(leaf, index, size, proof, root));
        assertFalse(ProofCheck.inclusion(flipped(leaf, bit), index, size, proof, root));
        assertFalse(ProofCheck.inclusion(leaf, index, size, proof, flipped(root, bit)));
        assertFalse(ProofCheck.inclusion(leaf, index + 1, size, proof, root));
        for (int i = 0; i < proof.size(); i++) {
            List<byte[]> changed = new ArrayList<>(proof);
            changed.set(i, flipped(proof.get(i), bit));
            assertFalse(ProofCheck.inclusion(leaf, index, size, changed, root));
        }
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(root);
        assertFalse(ProofCheck.inclusion(leaf, index, size, longer, root));
    }

    @Property(tries = 300)
    void everyTreeIsTheBeginningOfEveryLaterOne(
            @ForAll @IntRange(min = 1, max = LARGEST) int one,
            @ForAll @IntRange(min = 1, max = LARGEST) int other,
            @ForAll @IntRange(max = 255) int bit) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        byte[] before = root(first);
        byte[] after = root(second);
        List<byte[]> proof = proofs(second).consistency(first, second);
        assertTrue(ProofCheck.consistency(first, before, second, after, proof));
        assertFalse(ProofCheck.consistency(first, flipped(before, bit), second, after, proof));
        assertFalse(ProofCheck.consistency(first, before, second, flipped(after, bit), proof));
        for (int i = 0; i < proof.size(); i++) {
            List<byte[]> changed = new ArrayList<>(proof);
            changed.set(i, flipped(proof.get(i), bit));
            assertFalse(ProofCheck.consistency(first, before, second, after, changed));
        }
    }

    @Property(tries = 100)
    void aTreeWithAnotherPastIsNotConsistent(
            @ForAll @IntRange(min = 2, max = LARGEST) int second, @ForAll @IntRange(max = LARGEST) int any) {
        int first = 1 + any % (second - 1);
        List<byte[]> rewritten = new ArrayList<>(entries(second));
        rewritten.set(any % first, "rewritten".getBytes(StandardCharsets.UTF_8));
        PlainTree other = new PlainTree(rewritten);
        List<byte[]> proof = new TreeProofs(other).consistency(first, second);
        assertFalse(ProofCheck.consistency(first, root(first), second, other.root(), proof));
    }

    @Property(tries = 40)
    void tilesGiveTheTreeBack(@ForAll @IntRange(min = 1, max = 70_000) int size) {
        List<byte[]> leaves = entries(size).stream().map(MerkleHash::leaf).toList();
        List<List<byte[]>> levels = new ArrayList<>(List.of(leaves));
        while (levels.get(levels.size() - 1).size() >= TileAddress.FULL) {
            levels.add(roots(levels.get(levels.size() - 1)));
        }
        TileHashes tiles = new TileHashes((level, n) -> {
            int width = new TileAddress(level, n, TileAddress.FULL).widthAt(size);
            int from = (int) n * TileAddress.FULL;
            return joined(levels.get(level).subList(from, from + width));
        });
        Frontier edge = new Frontier();
        leaves.forEach(edge::append);
        assertArrayEquals(edge.root(), new TreeProofs(tiles).root(size));
        int index = size / 3;
        List<byte[]> proof = new TreeProofs(tiles).inclusion(index, size);
        assertTrue(ProofCheck.inclusion(leaves.get(index), index, size, proof, edge.root()));
    }

    private static List<byte[]> roots(List<byte[]> hashes) {
        return IntStream.range(0, hashes.size() / TileAddress.FULL)
                .mapToObj(i -> joined(hashes.subList(i * TileAddress.FULL, (i + 1) * TileAddress.FULL)))
                .map(tile -> TileHashes.fold(tile, 0, TileAddress.FULL))
                .toList();
    }

    private static byte[] joined(List<byte[]> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    @Property
    void anAddressIsReadAsItWasWritten(
            @ForAll @IntRange(min = -1, max = 7) int level,
            @ForAll @LongRange(max = 1_000_000_000_000L) long n,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        TileAddress address = new TileAddress(level, n, width);
        assertEquals(address, TileAddress.parse(address.path()).orElseThrow());
    }

    @Example
    void addressesAreThoseOfTheSpecification() {
        assertEquals("0/x001/x234/067", new TileAddress(0, 1_234_067, 256).path());
        assertEquals("entries/000.p/5", new TileAddress(TileAddress.ENTRIES, 0, 5).path());
        for (String wrong : Arrays.asList("8/000", "0/1", "0/x000/001", "0/001.p/0", "0/001.p/256", "0/001.p/05", "")) {
            assertTrue(TileAddress.parse(wrong).isEmpty(), wrong);
        }
        assertEquals(112, new TileAddress(0, 273, 256).widthAt(70_000));
        assertEquals(17, new TileAddress(1, 1, 256).widthAt(70_000));
        assertEquals(1, new TileAddress(2, 0, 256).widthAt(70_000));
        assertEquals(0, new TileAddress(0, 274, 256).widthAt(70_000));
    }
}
