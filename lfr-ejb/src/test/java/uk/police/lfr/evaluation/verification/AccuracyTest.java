package uk.police.lfr.evaluation.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.evaluation.set.LabelledPair;
import uk.police.lfr.evaluation.set.LabelledPicture;

class AccuracyTest {
    /** The second fold is told apart by .5 to .6; at that the first fold has one of four wrong, the impostor at .7. */
    @Test
    void eachFoldIsJudgedByTheOthers() {
        List<LabelledPair> pairs = List.of(
                pair(0, true),
                pair(0, true),
                pair(0, false),
                pair(0, false),
                pair(1, true),
                pair(1, true),
                pair(1, false),
                pair(1, false));
        double[] scores = {0.9, 0.8, 0.7, 0.1, 0.6, 0.9, 0.5, 0.2};
        Accuracy accuracy = Accuracy.of(pairs, scores);
        assertEquals(0.75, accuracy.folds().get(0).accuracy(), 1e-12);
        assertTrue(accuracy.folds().get(0).threshold() > 0.5);
        // The first fold is told apart above .7 and up to .8: the genuine pair at .6 is missed.
        assertEquals(0.75, accuracy.folds().get(1).accuracy(), 1e-12);
        assertEquals(0.75, accuracy.mean(), 1e-12);
        assertEquals(0, accuracy.deviation(), 1e-12);
    }

    @Test
    void theDeviationIsThatOfASample() {
        Accuracy accuracy = new Accuracy(List.of(new Fold(0.5, 0.9), new Fold(0.5, 1.0)));
        assertEquals(0.95, accuracy.mean(), 1e-12);
        assertEquals(0.0707, accuracy.deviation(), 0.0001);
    }

    @Test
    void oneFoldIsJudgedByItself() {
        Accuracy accuracy = Accuracy.of(List.of(pair(0, true), pair(0, false)), new double[] {0.9, 0.1});
        assertEquals(1, accuracy.mean());
        assertEquals(0, accuracy.deviation());
    }

    private static LabelledPair pair(int fold, boolean genuine) {
        return new LabelledPair(
                fold,
                new LabelledPicture("Ann", Path.of("1.jpg")),
                new LabelledPicture(genuine ? "Ann" : "Bob", Path.of("2.jpg")));
    }
}
