package uk.police.lfr.exercise.media;

import java.util.List;

/**
 * Someone in the exercise.
 *
 * @param label the watchlist's {@code person_ref} if listed, else {@code P} and a number
 * @param listed whether on the exercise watchlist
 * @param heads one for a still, else a film's, shown forwards and backwards
 */
record Person(String label, boolean listed, List<Head> heads) {
    Head head(int step) {
        int last = heads.size() - 1;
        if (last == 0) {
            return heads.get(0);
        }
        int position = step % (2 * last);
        return heads.get(position <= last ? position : 2 * last - position);
    }
}
