package uk.police.lfr.exercise.media;

/**
 * One person's way past the camera. The camera hangs above head height: who comes nearer grows and sinks in the
 * picture, in true perspective (size goes with one over the distance).
 *
 * @param actor number in the truth
 * @param start first frame; the way goes on at the film's beginning if it passes its end
 * @param frames how long it takes
 * @param faceFrom face width at the start, pixels
 * @param faceTo face width at the end, pixels
 * @param laneFrom place across the street at the start, in face widths from the middle
 * @param laneTo the same at the end
 * @param clothes RGB
 */
record Walk(
        int actor,
        Person person,
        int start,
        int frames,
        double faceFrom,
        double faceTo,
        double laneFrom,
        double laneTo,
        int clothes) {
    static final double HORIZON_Y = 40;
    private static final double DROP = 4.2;
    private static final double BOB = 0.035;
    private static final double FRAMES_PER_STEP = 13;

    /** Frames since this way began, or a number of its length or more when it is not under way. */
    int stepAt(int frame, int filmFrames) {
        return Math.floorMod(frame - start, filmFrames);
    }

    double faceWidth(int step) {
        double part = (double) step / frames;
        return 1 / (1 / faceFrom + (1 / faceTo - 1 / faceFrom) * part);
    }

    /** Centre of the face. */
    double x(int step) {
        double part = (double) step / frames;
        return Street.WIDTH / 2.0 + (laneFrom + (laneTo - laneFrom) * part) * faceWidth(step);
    }

    double y(int step) {
        double width = faceWidth(step);
        double bob = BOB * width * Math.abs(Math.sin(Math.PI * (step + actor * 5) / FRAMES_PER_STEP));
        return HORIZON_Y + DROP * width - bob;
    }

    /** Way across the picture while the shutter is open, half of the frame's time. */
    double blurPx(int step) {
        return Math.abs(x(step + 1) - x(step)) / 2;
    }
}
