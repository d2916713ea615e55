package uk.police.lfr.exercise.media;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who walks when and where. The same for the same seed. */
final class Choreography {
    /** Seconds between two people on no list who come into the picture. */
    private static final double SECONDS_APART = 2.9;

    /** The first listed person has passed the camera ten seconds after the film begins: nobody waits for an alert. */
    private static final double[] LISTED_AT_SECONDS = {2, 16, 30, 44};

    private final Random random;
    private final int frames;
    private final List<Walk> walks = new ArrayList<>();

    Choreography(int frames, long seed) {
        this.frames = frames;
        this.random = new Random(seed);
    }

    List<Walk> of(List<Person> listed, List<Person> unlisted) {
        for (int turn = 0; turn < LISTED_AT_SECONDS.length; turn++) {
            int start = (int) (LISTED_AT_SECONDS[turn] * StreetFilm.FRAMES_PER_SECOND);
            approach(listed.get(turn % listed.size()), start, turn % 2 == 0 ? -1.6 : 1.8);
        }
        int step = (int) (SECONDS_APART * StreetFilm.FRAMES_PER_SECOND);
        int turn = 0;
        for (int start = 0; start + step <= frames; start += step) {
            Person person = unlisted.get(turn % unlisted.size());
            int late = random.nextInt(step / 2);
            if (turn % 4 == 3) {
                cross(person, start + late);
            } else {
                approach(person, start + late, random.nextDouble() * 8 - 4);
            }
            turn++;
        }
        return walks;
    }

    /** From far down the street to below the camera. */
    private void approach(Person person, int start, double lane) {
        int length = 210 + random.nextInt(60);
        double drift = random.nextDouble() - 0.5;
        add(person, start, length, 30 + random.nextInt(6), 150, lane, lane + drift);
    }

    /** From one side to the other, at about one distance. */
    private void cross(Person person, int start) {
        int length = 250 + random.nextInt(60);
        double size = 48 + random.nextInt(24);
        double lane = (Street.WIDTH / 2.0 + 2 * size) / size * (random.nextBoolean() ? 1 : -1);
        add(person, start, length, size, size * 1.15, lane, -lane);
    }

    private void add(Person person, int start, int length, double from, double to, double laneFrom, double laneTo) {
        int clothes = Color.HSBtoRGB(
                random.nextFloat(), 0.15f + 0.35f * random.nextFloat(), 0.25f + 0.45f * random.nextFloat());
        walks.add(new Walk(walks.size() + 1, person, start, length, from, to, laneFrom, laneTo, clothes));
    }
}
