package uk.police.lfr.web.operations.deployments;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.contract.PaperText;

/**
 * One thing that at least one of two versions says.
 *
 * @param kind the item of the pack that says it; null where the application or the authority does
 * @param before empty where the earlier version says nothing of it
 * @param after empty where the later version says nothing of it
 */
public record ChangedText(
        PackItemKind kind,
        String part,
        String field,
        boolean changed,
        List<WordChanges.Piece> before,
        List<WordChanges.Piece> after) {

    /** In the order of the later version; what it no longer says comes last. */
    static List<ChangedText> between(List<PaperText> before, List<PaperText> after) {
        List<ChangedText> rows = new ArrayList<>();
        for (PaperText now : after) {
            rows.add(row(now, textOf(before, now), now.text()));
        }
        before.stream()
                .filter(earlier -> after.stream().noneMatch(earlier::sameAs))
                .forEach(earlier -> rows.add(row(earlier, earlier.text(), "")));
        return rows;
    }

    private static String textOf(List<PaperText> texts, PaperText like) {
        return texts.stream()
                .filter(like::sameAs)
                .map(PaperText::text)
                .findFirst()
                .orElse("");
    }

    private static ChangedText row(PaperText what, String before, String after) {
        WordChanges words = WordChanges.between(before, after);
        return new ChangedText(
                what.kind(), what.part(), what.field(), !before.equals(after), words.before(), words.after());
    }
}
