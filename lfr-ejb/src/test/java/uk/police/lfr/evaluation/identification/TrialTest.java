package uk.police.lfr.evaluation.identification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.evaluation.set.LabelledPicture;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.SetFolder;

class TrialTest {
    @TempDir
    Path folder;

    private LabelledSet set;

    @BeforeEach
    void people() {
        set = new SetFolder(folder)
                .person("Six", 6)
                .person("Three", 3)
                .person("Two", 2)
                .person("One", 1)
                .person("Uno", 1)
                .read();
    }

    @Test
    void whoHasSeveralPicturesIsEnrolledFirst() {
        Trial trial = Trial.single(set, 3);
        assertEquals(Set.of("Six", "Three", "Two"), trial.enrolled().keySet());
        assertEquals(5 + 2 + 1, trial.mated().size());
        assertEquals(2, trial.nonMated().size());
    }

    @Test
    void noPictureIsBothEnrolledAndSearched() {
        for (Trial trial : new Trial[] {Trial.single(set, 3), Trial.several(set, 3, 3, 3, 3)}) {
            Set<LabelledPicture> enrolled = new HashSet<>();
            trial.enrolled().values().forEach(enrolled::addAll);
            trial.mated().forEach(probe -> probe.pictures().forEach(picture -> assertTrue(enrolled.add(picture))));
            trial.nonMated().forEach(probe -> assertTrue(!trial.enrolled().containsKey(probe.person())));
        }
    }

    /** Only who has six can give three to enrol and three to be seen; who has three stays outside; singles fill up. */
    @Test
    void severalPicturesAreAveragedForTheSamePeople() {
        Trial one = Trial.several(set, 3, 3, 1, 1);
        Trial three = Trial.several(set, 3, 3, 3, 3);
        assertEquals(Set.of("Six", "One", "Uno"), three.enrolled().keySet());
        assertEquals(3, three.enrolled().get("Six").size());
        assertEquals(1, three.mated().size());
        assertEquals(3, one.mated().size());
        assertEquals(
                three.mated().get(0).pictures(),
                one.mated().stream().flatMap(probe -> probe.pictures().stream()).toList());
        assertEquals(1, three.nonMated().size());
        assertEquals("Three", three.nonMated().get(0).person());
    }
}
