package uk.police.lfr.evaluation.identification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import uk.police.lfr.evaluation.set.LabelledPicture;
import uk.police.lfr.evaluation.set.LabelledSet;

/**
 * Who is enrolled, from which pictures, and what is searched for.
 *
 * @param enrolled reference pictures by person
 * @param mated searches for people who are enrolled, by pictures that were not
 * @param nonMated searches for people who are not
 */
record Trial(Map<String, List<LabelledPicture>> enrolled, List<Probe> mated, List<Probe> nonMated) {
    /** People are drawn the same way each time. */
    private static final long SEED = 1;

    /**
     * A watchlist of one picture a person. People with several pictures come first, so that there is something to find.
     */
    static Trial single(LabelledSet set, int size) {
        Map<String, List<LabelledPicture>> enrolled = new TreeMap<>();
        List<Probe> mated = new ArrayList<>();
        List<Probe> nonMated = new ArrayList<>();
        for (String person : severalFirst(set)) {
            List<LabelledPicture> pictures = set.people().get(person);
            if (enrolled.size() < size) {
                enrolled.put(person, pictures.subList(0, 1));
                mated.addAll(probes(person, pictures.subList(1, pictures.size()), 1));
            } else {
                nonMated.addAll(probes(person, pictures, 1));
            }
        }
        return new Trial(enrolled, mated, nonMated);
    }

    /**
     * The same people searched for in each of four ways: enrolled from one picture or from several, searched by one
     * picture or by the mean of several. Those searched for have at least twice as many pictures as are averaged; the
     * list is filled up with people of one picture; those not on it have as many as are averaged.
     *
     * @param several how many are averaged
     */
    static Trial several(LabelledSet set, int size, int several, int enrolPictures, int probePictures) {
        Map<String, List<LabelledPicture>> enrolled = new TreeMap<>();
        List<Probe> mated = new ArrayList<>();
        List<Probe> nonMated = new ArrayList<>();
        for (String person : severalFirst(set)) {
            List<LabelledPicture> pictures = set.people().get(person);
            if (pictures.size() >= 2 * several) {
                enrolled.put(person, pictures.subList(0, enrolPictures));
                mated.addAll(probes(person, pictures.subList(several, pictures.size()), probePictures));
            } else if (pictures.size() >= several) {
                nonMated.addAll(probes(person, pictures, probePictures));
            } else if (pictures.size() == 1 && enrolled.size() < size) {
                enrolled.put(person, pictures);
            }
        }
        return new Trial(enrolled, mated, nonMated);
    }

    /** Pictures in groups; what is left over is not searched. */
    private static List<Probe> probes(String person, List<LabelledPicture> pictures, int each) {
        List<Probe> probes = new ArrayList<>();
        for (int from = 0; from + each <= pictures.size(); from += each) {
            probes.add(new Probe(person, pictures.subList(from, from + each)));
        }
        return probes;
    }

    private static List<String> severalFirst(LabelledSet set) {
        List<String> people = new ArrayList<>(set.people().keySet());
        Collections.shuffle(people, new Random(SEED));
        List<String> order = new ArrayList<>();
        people.stream().filter(person -> set.people().get(person).size() > 1).forEach(order::add);
        people.stream().filter(person -> set.people().get(person).size() == 1).forEach(order::add);
        return order;
    }
}
