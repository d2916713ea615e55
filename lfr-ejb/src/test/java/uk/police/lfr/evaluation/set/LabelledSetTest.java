package uk.police.lfr.evaluation.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledSetTest {
    @TempDir
    Path folder;

    private SetFolder set;

    @BeforeEach
    void twoPeople() {
        set = new SetFolder(folder).person("Ann_Example", 2).person("Bob_Example", 1);
    }

    @Test
    void aFolderIsAPersonAndItsFilesAreTheirPictures() {
        assertEquals(
                List.of("Ann_Example", "Bob_Example"),
                List.copyOf(set.read().people().keySet()));
        assertEquals(
                "Ann_Example/Ann_Example_0002.jpg", set.read().pictures().get(1).name());
    }

    @Test
    void theFolderOfImagesMayBeTheSetItself() {
        assertEquals(2, LabelledSet.read(folder.resolve("images")).people().size());
    }

    @Test
    void aPersonWithoutPicturesIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("images/Cy_Example"));
        assertTrue(wrong(set::read).contains("Cy_Example"));
    }

    @Test
    void noFolderAndNobodyInItAreSaid() throws IOException {
        assertTrue(wrong(() -> LabelledSet.read(folder.resolve("none"))).contains("No folder"));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertTrue(wrong(() -> LabelledSet.read(empty)).contains("Nobody in"));
    }

    @Test
    void pairsComeInFoldsGenuineFirst() {
        set.write("pairs.txt", "1\nAnn_Example\t1\t2\nAnn_Example\t1\tBob_Example\t1\n");
        List<LabelledPair> pairs = PairsFile.of(set.read());
        assertEquals(2, pairs.size());
        assertTrue(pairs.get(0).genuine());
        assertEquals("Bob_Example", pairs.get(1).other().person());
    }

    @Test
    void foldsAreCounted() {
        set.write(
                "pairs.txt",
                """
                2 1
                Ann_Example 1 2
                Ann_Example 1 Bob_Example 1
                Ann_Example 2 1
                Bob_Example 1 Ann_Example 2
                """);
        assertEquals(
                List.of(0, 0, 1, 1),
                PairsFile.of(set.read()).stream().map(LabelledPair::fold).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one | needs a number above 0",
                "0 | needs a number above 0",
                "1 2 3 | names folds and pairs",
                "1;Ann_Example 1 2 | announces 1 folds",
                "1;Ann_Example 1 3;Ann_Example 1 Bob_Example 1 | line 2 names a picture that is not there: Ann_Example number 3",
                "1;Ann_Example 1 2;Ann_Example 1 Cy_Example 1 | line 3 names a picture that is not there: Cy_Example",
                "1;Ann_Example 1 1;Ann_Example 1 Bob_Example 1 | compares a picture with itself",
                "1;Ann_Example 1 2;Ann_Example 1 Ann_Example 2 | names one person twice",
                "1;Ann_Example 1 Bob_Example 1;Ann_Example 1 2 | should be a genuine pair",
                "1;Ann_Example x 2;Ann_Example 1 Bob_Example 1 | needs a number above 0"
            })
    void wrongPairsNameTheirLine(String lines, String words) {
        set.write("pairs.txt", lines.replace(';', '\n'));
        assertTrue(wrong(() -> PairsFile.of(set.read())).contains(words));
    }

    @Test
    void missingAndEmptyPairsAreSaid() {
        assertTrue(wrong(() -> PairsFile.of(set.read())).contains("No pairs"));
        set.write("pairs.txt", "\n");
        assertTrue(wrong(() -> PairsFile.of(set.read())).contains("is empty"));
    }

    @Test
    void labelsAreOptionalAndBelongToPeopleOfTheSet() {
        assertTrue(GroupLabels.of(set.read()).isEmpty());
        set.write("labels.csv", "person,group\nAnn_Example,one\nBob_Example,\n");
        assertEquals("one", GroupLabels.of(set.read()).of("Ann_Example").orElseThrow());
        assertTrue(GroupLabels.of(set.read()).of("Bob_Example").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,group;Ann_Example,one | columns person and group",
                "person,group;Cy_Example,one | not in the set: Cy_Example",
                "person,group;Ann_Example,one;Ann_Example,two | twice: Ann_Example"
            })
    void wrongLabelsAreSaid(String lines, String words) {
        set.write("labels.csv", lines.replace(';', '\n'));
        assertTrue(wrong(() -> GroupLabels.of(set.read())).contains(words));
    }

    private static String wrong(Runnable reading) {
        return assertThrows(BadInput.class, reading::run).getMessage();
    }
}
