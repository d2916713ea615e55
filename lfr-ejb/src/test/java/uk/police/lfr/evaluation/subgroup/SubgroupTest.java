package uk.police.lfr.evaluation.subgroup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.evaluation.set.GroupLabels;
import uk.police.lfr.evaluation.set.LabelledSet;
import uk.police.lfr.evaluation.set.SetFolder;
import uk.police.lfr.evaluation.set.Subjects;
import uk.police.lfr.evaluation.statistics.Scored;
import uk.police.lfr.evaluation.statistics.Share;
import uk.police.lfr.evaluation.statistics.Trials;

class SubgroupTest {
    /** Forty people, 30 in one group and 8 in another; two have no label. Each is compared with itself and the next. */
    @Test
    void smallGroupsAreLeftOutAndOthersComparedWithin(@TempDir Path folder) {
        SetFolder files = new SetFolder(folder);
        StringBuilder labels = new StringBuilder("person,group\n");
        for (int i = 0; i < 40; i++) {
            String name = String.format("P%02d", i);
            files.person(name, 1);
            labels.append(i < 31 ? name + ",north\n" : i < 38 ? name + ",south\n" : "");
        }
        LabelledSet set = files.write("labels.csv", labels.toString()).read();
        Subjects subjects = new Subjects(set);
        List<Scored> mated = new ArrayList<>();
        List<Scored> nonMated = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int one = subjects.number(String.format("P%02d", i));
            int next = subjects.number(String.format("P%02d", (i + 1) % 40));
            mated.add(new Scored(i == 0 ? 0.2 : 0.9, one, one));
            nonMated.add(new Scored(i < 3 ? 0.7 : 0.1, one, next));
        }
        List<Subgroup> groups =
                Subgroup.of(new Trials(mated, nonMated, subjects.bootstrap()), 0.5, set, GroupLabels.of(set), subjects);
        assertEquals(
                List.of("north", "south"), groups.stream().map(Subgroup::group).toList());
        var north = groups.get(0).point().orElseThrow();
        assertEquals(new Share(3, 30), north.falsePositives().share());
        assertEquals(new Share(1, 31), north.falseNegatives().share());
        assertTrue(groups.get(1).point().isEmpty());
    }
}
