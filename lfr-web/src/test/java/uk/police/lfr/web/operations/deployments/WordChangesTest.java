package uk.police.lfr.web.operations.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.PaperText;

/** Two texts differ word by word, and nothing of either is lost. */
class WordChangesTest {
    private static String changed(List<WordChanges.Piece> pieces) {
        return pieces.stream()
                .filter(WordChanges.Piece::changed)
                .map(WordChanges.Piece::text)
                .collect(Collectors.joining("|"));
    }

    private static String whole(List<WordChanges.Piece> pieces) {
        return pieces.stream().map(WordChanges.Piece::text).collect(Collectors.joining());
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        String before = "Two cameras at the north gate,\nuntil noon.";
        String after = "Three cameras at the north gate,\nuntil two.";
        WordChanges changes = WordChanges.between(before, after);
        assertEquals("Two|noon", changed(changes.before()));
        assertEquals("Three|two", changed(changes.after()));
        assertEquals(before, whole(changes.before()));
        assertEquals(after, whole(changes.after()));
    }

    @Test
    void whatIsNewHasNothingBeforeIt() {
        WordChanges changes = WordChanges.between("", "Said now.");
        assertEquals(List.of(), changes.before());
        assertEquals("Said now.", changed(changes.after()));
    }

    @Test
    void rowsAreWhatEitherVersionSays() {
        PaperText title = new PaperText(null, "", "title.en", "Match day");
        PaperText media = new PaperText(PackItemKind.MEDIA, "", "plan", "None");
        PaperText rationale = new PaperText(null, "", "rationale", "Needed.");
        List<ChangedText> rows = ChangedText.between(List.of(title, media), List.of(rationale, title));
        assertEquals(
                List.of("rationale", "title.en", "plan"),
                rows.stream().map(ChangedText::field).toList());
        assertTrue(rows.get(0).changed());
        assertFalse(rows.get(1).changed());
        assertTrue(rows.get(2).changed());
        assertEquals(List.of(), rows.get(2).after());
    }
}
