package uk.police.lfr.evaluation.calibration;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.police.lfr.evaluation.set.LabelledPicture;
import uk.police.lfr.evaluation.set.Subjects;
import uk.police.lfr.evaluation.set.Templates;
import uk.police.lfr.evaluation.statistics.Scored;
import uk.police.lfr.vision.FaceTemplate;

/**
 * Every picture with a template compared with every other. Scores of different people are kept as {@link ScoreBins}:
 * two bytes a pair.
 */
final class AllPairs {
    private final List<LabelledPicture> pictures;
    private final int[] subjects;
    private final short[][] bins;

    private AllPairs(List<LabelledPicture> pictures, int[] subjects, short[][] bins) {
        this.pictures = pictures;
        this.subjects = subjects;
        this.bins = bins;
    }

    static AllPairs of(List<LabelledPicture> all, Templates templates, Subjects numbers) {
        List<LabelledPicture> pictures = all.stream()
                .filter(picture -> templates.of(picture).isPresent())
                .toList();
        float[][] rows = pictures.stream()
                .map(picture -> values(templates.of(picture).orElseThrow()))
                .toArray(float[][]::new);
        short[][] bins = new short[rows.length][];
        IntStream.range(0, rows.length).parallel().forEach(i -> {
            bins[i] = new short[i];
            for (int j = 0; j < i; j++) {
                bins[i][j] = (short) ScoreBins.of(dot(rows[i], rows[j]));
            }
        });
        int[] subjects = pictures.stream()
                .mapToInt(picture -> numbers.number(picture.person()))
                .toArray();
        for (float[] row : rows) {
            Arrays.fill(row, 0);
        }
        return new AllPairs(pictures, subjects, bins);
    }

    private static float[] values(FaceTemplate template) {
        FloatBuffer live = template.values();
        float[] values = new float[live.remaining()];
        live.get(values);
        return values;
    }

    private static double dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return (double) a + b + c + d;
    }

    /** Hears of a pair of different people: the step of its score and the places of its pictures. */
    interface Hearer {
        void pair(int bin, int one, int other);
    }

    void differentPeople(Hearer hearer) {
        for (int i = 0; i < bins.length; i++) {
            for (int j = 0; j < i; j++) {
                if (subjects[i] != subjects[j]) {
                    hearer.pair(bins[i][j], i, j);
                }
            }
        }
    }

    /** Scores of all pairs of one person, each the lowest of its step. */
    List<Scored> onePerson() {
        List<Scored> scores = new ArrayList<>();
        for (int i = 0; i < bins.length; i++) {
            for (int j = 0; j < i; j++) {
                if (subjects[i] == subjects[j]) {
                    scores.add(new Scored(ScoreBins.from(bins[i][j]), subjects[i], subjects[i]));
                }
            }
        }
        return scores;
    }

    int subject(int picture) {
        return subjects[picture];
    }

    LabelledPicture picture(int place) {
        return pictures.get(place);
    }

    /** How many pictures each subject has here. */
    int[] picturesBySubject(int count) {
        int[] counts = new int[count];
        for (int subject : subjects) {
            counts[subject]++;
        }
        return counts;
    }
}
