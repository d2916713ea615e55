package uk.police.lfr.watchlist.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.police.lfr.fixture.Wiring;
import uk.police.lfr.platform.contract.Sha256;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.ResponsePlan;
import uk.police.lfr.watchlist.contract.SourceSystem;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

class SealRootTest {
    private static final String SALT = "5a".repeat(32);
    private static final Map<Long, List<String>> PICTURES =
            Map.of(1L, List.of("aa"), 2L, List.of("bb", "cc"), 3L, List.of("dd"));

    private static String root(WatchlistEntry... entries) {
        return SealRoot.of(SALT, List.of(entries), PICTURES);
    }

    private static WatchlistEntry entry(long id) {
        return Listed.entry(id, "N-" + id);
    }

    /** An inner node as in RFC 6962: 0x01, left, right. */
    private static String node(String left, String right) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 1);
        digest.update(HexFormat.of().parseHex(left));
        digest.update(HexFormat.of().parseHex(right));
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void theTreeIsThatOfRfc6962() {
        String[] leaf = new String[6];
        for (int id = 1; id <= 5; id++) {
            leaf[id] = root(entry(id));
        }
        assertEquals(node(leaf[1], leaf[2]), root(entry(1), entry(2)));
        assertEquals(node(node(leaf[1], leaf[2]), leaf[3]), root(entry(1), entry(2), entry(3)));
        String firstFour = node(node(leaf[1], leaf[2]), node(leaf[3], leaf[4]));
        assertEquals(node(firstFour, leaf[5]), root(entry(1), entry(2), entry(3), entry(4), entry(5)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneChangedFieldChangesTheRoot(String field, Object value) {
        WatchlistEntry changed = Wiring.set(entry(2), field, value);
        assertNotEquals(root(entry(1), entry(2), entry(3)), root(entry(1), changed, entry(3)));
    }

    static List<Arguments> changes() {
        return List.of(
                Arguments.of("personRef", "N-22"),
                Arguments.of("displayName", "Ada Onf"),
                Arguments.of("category", Category.SUSPECT),
                Arguments.of("source", SourceSystem.RMS),
                Arguments.of("imageDate", LocalDate.of(2026, 5, 22)),
                Arguments.of("justification", "Another reason"),
                Arguments.of("responsePlan", ResponsePlan.STOP_AND_SPEAK),
                Arguments.of("nominatedBy", "somebody"));
    }

    @Test
    void anotherPictureSaltOrderOrNumberOfEntriesChangesTheRoot() {
        List<WatchlistEntry> two = List.of(entry(1), entry(2));
        String root = SealRoot.of(SALT, two, PICTURES);
        assertNotEquals(root, SealRoot.of(SALT, two, Map.of(1L, List.of("aa"), 2L, List.of("bb", "cd"))));
        assertNotEquals(root, SealRoot.of("5b".repeat(32), two, PICTURES));
        assertNotEquals(root, root(entry(2), entry(1)));
        assertNotEquals(root, root(entry(1), entry(2), entry(3)));
        assertNotEquals(root, root(entry(1)));
    }

    @Test
    void noTwoListsHaveTheSameSalt() {
        assertTrue(SealRoot.newSalt().matches("[0-9a-f]{64}"));
        assertNotEquals(SealRoot.newSalt(), SealRoot.newSalt());
    }
}
