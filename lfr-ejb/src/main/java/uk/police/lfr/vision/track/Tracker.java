package uk.police.lfr.vision.track;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.lfr.vision.FaceBox;

/**
 * Joins the faces of one detection with those being followed: by overlap with the expected place and by distance from
 * it, best pairs first. A face out of sight is expected for a while before it is given up. One thread.
 */
public final class Tracker {
    /** Distance of centres over face size that one detection interval may bring where the speed is known. */
    private static final float REACH = 1.0f;

    /** The same for a face seen once, whose speed is unknown: a brisk walk close to the camera. */
    private static final float FIRST_REACH = 2.0f;

    /** A face does not grow or shrink by more than this between detections. */
    private static final float SIZE_RATIO = 1.6f;

    /** Two faces overlapping this much may be taken for each other. */
    private static final float MEETING = 0.1f;

    /** A face unseen for longer may come back as another. */
    private static final Duration DOUBT_AFTER = Duration.ofMillis(400);

    private final Duration lostAfter;
    private final List<Track> tracks = new ArrayList<>();
    private long lastId;

    /** @param lostAfter a face out of sight for longer is given up */
    public Tracker(Duration lostAfter) {
        this.lostAfter = lostAfter;
    }

    /**
     * What became of a detection.
     *
     * @param tracks the i-th follows the i-th face
     * @param lost given up for good
     */
    public record Update(List<Track> tracks, List<Track> lost) {}

    /**
     * @param faces of one frame
     * @param at when that frame was captured, not before the one before
     */
    public Update update(List<FaceBox> faces, Instant at) {
        List<Track> lost =
                tracks.stream().filter(track -> track.lostAt(at, lostAfter)).toList();
        tracks.removeAll(lost);
        Track[] joined = join(faces, at);
        for (int i = 0; i < joined.length; i++) {
            if (joined[i] == null) {
                joined[i] = new Track(++lastId, faces.get(i), at);
                tracks.add(joined[i]);
            }
        }
        markMeetings(at);
        return new Update(List.of(joined), lost);
    }

    /** All that are being followed, seen or expected. */
    public List<Track> tracks() {
        return List.copyOf(tracks);
    }

    private Track[] join(List<FaceBox> faces, Instant at) {
        List<Pair> pairs = new ArrayList<>();
        for (Track track : tracks) {
            FaceBox expected = track.expectedAt(at);
            for (int i = 0; i < faces.size(); i++) {
                float nearness = nearness(expected, faces.get(i), track.newborn() ? FIRST_REACH : REACH);
                if (nearness > 0) {
                    pairs.add(new Pair(track, i, nearness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.nearness));
        Track[] joined = new Track[faces.size()];
        Set<Track> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (joined[pair.face] == null && taken.add(pair.track)) {
                joined[pair.face] = pair.track;
                pair.track.sighted(faces.get(pair.face), at, DOUBT_AFTER);
            }
        }
        tracks.stream().filter(track -> !taken.contains(track)).forEach(Track::missed);
        return joined;
    }

    private record Pair(Track track, int face, float nearness) {}

    /** Overlap plus closeness of centres; 0 where the two cannot be one face. */
    private static float nearness(FaceBox expected, FaceBox face, float reach) {
        float size = (float) Math.sqrt(expected.area());
        float ratio = (float) Math.sqrt(face.area()) / size;
        if (ratio > SIZE_RATIO || ratio < 1 / SIZE_RATIO) {
            return 0;
        }
        double apart = Math.hypot(
                Motion.centreX(face) - Motion.centreX(expected), Motion.centreY(face) - Motion.centreY(expected));
        float closeness = (float) (1 - apart / (reach * size));
        return closeness <= 0 ? 0 : closeness + expected.overlap(face);
    }

    private void markMeetings(Instant at) {
        for (int i = 0; i < tracks.size(); i++) {
            for (int j = i + 1; j < tracks.size(); j++) {
                if (tracks.get(i).expectedAt(at).overlap(tracks.get(j).expectedAt(at)) > MEETING) {
                    tracks.get(i).doubt();
                    tracks.get(j).doubt();
                }
            }
        }
    }
}
