package uk.police.lfr.evaluation.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * LFW's {@code pairs.txt}: a first line with the number of folds and of genuine pairs in each (or that number alone for
 * one fold), then for each fold its genuine pairs (person, number, number) and as many impostor pairs (person, number,
 * person, number), separated by tabs or blanks.
 */
public final class PairsFile {
    private static final int GENUINE_PARTS = 3;
    private static final int IMPOSTOR_PARTS = 4;

    private final LabelledSet set;
    private final Path file;
    private final List<LabelledPair> pairs = new ArrayList<>();

    private PairsFile(LabelledSet set) {
        this.set = set;
        file = set.folder().resolve("pairs.txt");
    }

    /**
     * The pairs of a set, in the order of the file.
     *
     * @throws BadInput the file is missing, a line is not in this form, or a picture that it names is missing
     */
    public static List<LabelledPair> of(LabelledSet set) {
        PairsFile pairs = new PairsFile(set);
        pairs.read();
        return List.copyOf(pairs.pairs);
    }

    private void read() {
        List<String> lines = lines();
        String[] head = parts(lines.get(0));
        if (head.length < 1 || head.length > 2) {
            throw fault(1, "names folds and pairs in each, such as `10 300`");
        }
        int folds = head.length == 2 ? number(1, head[0]) : 1;
        int perFold = number(1, head[head.length - 1]);
        if (lines.size() - 1 != 2 * folds * perFold) {
            throw new BadInput(file + " announces " + folds + " folds of " + perFold + " genuine and as many impostor"
                    + " pairs, which is " + 2 * folds * perFold + " lines, and has " + (lines.size() - 1));
        }
        for (int i = 1; i < lines.size(); i++) {
            int fold = (i - 1) / (2 * perFold);
            boolean genuine = (i - 1) % (2 * perFold) < perFold;
            pairs.add(pair(i + 1, fold, genuine, parts(lines.get(i))));
        }
    }

    private List<String> lines() {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (lines.isEmpty()) {
                throw new BadInput(file + " is empty");
            }
            return lines;
        } catch (IOException e) {
            throw new BadInput(
                    "No pairs: " + file + " cannot be read. It has LFW's form; where you have none, mvn -Pcalibrate"
                            + " compares all pictures with all",
                    e);
        }
    }

    private LabelledPair pair(int line, int fold, boolean genuine, String[] parts) {
        if (parts.length != (genuine ? GENUINE_PARTS : IMPOSTOR_PARTS)) {
            throw fault(
                    line,
                    genuine
                            ? "should be a genuine pair: person, number, number"
                            : "should be an impostor pair: person, number, person, number");
        }
        LabelledPicture one = picture(line, parts[0], parts[1]);
        LabelledPicture other = genuine ? picture(line, parts[0], parts[2]) : picture(line, parts[2], parts[3]);
        if (one.equals(other)) {
            throw fault(line, "compares a picture with itself");
        }
        if (!genuine && one.person().equals(other.person())) {
            throw fault(line, "stands among the impostor pairs and names one person twice");
        }
        return new LabelledPair(fold, one, other);
    }

    private LabelledPicture picture(int line, String person, String number) {
        return set.numbered(person, number(line, number))
                .orElseThrow(() -> fault(line, "names a picture that is not there: " + person + " number " + number));
    }

    private int number(int line, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for zero.
        }
        throw fault(line, "needs a number above 0, not `" + text + "`");
    }

    private static String[] parts(String line) {
        return line.strip().split(line.contains("\t") ? "\t" : "\\s+");
    }

    private BadInput fault(int line, String what) {
        return new BadInput(file + ", line " + line + " " + what);
    }
}
