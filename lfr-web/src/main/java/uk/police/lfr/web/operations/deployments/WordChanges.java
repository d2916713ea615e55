package uk.police.lfr.web.operations.deployments;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts side by side, each in pieces that the other has too and pieces that it has not. Stateless. */
final class WordChanges {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.");

    /**
     * A piece of one of the texts.
     *
     * @param changed whether the other text does not have it here
     */
    public record Piece(String text, boolean changed) {}

    private final List<String> before;
    private final List<String> after;
    private final List<AbstractDelta<String>> changes;

    private WordChanges(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        this.changes = DiffUtils.diff(this.before, this.after).getDeltas();
    }

    static WordChanges between(String before, String after) {
        return new WordChanges(before, after);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    List<Piece> before() {
        return pieces(before, AbstractDelta::getSource);
    }

    List<Piece> after() {
        return pieces(after, AbstractDelta::getTarget);
    }

    private List<Piece> pieces(List<String> words, Function<AbstractDelta<String>, Chunk<String>> side) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> change : changes) {
            Chunk<String> chunk = side.apply(change);
            add(pieces, words.subList(at, chunk.getPosition()), false);
            add(pieces, chunk.getLines(), true);
            at = chunk.getPosition() + chunk.size();
        }
        add(pieces, words.subList(at, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }
}
