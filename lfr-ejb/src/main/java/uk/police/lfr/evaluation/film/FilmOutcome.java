package uk.police.lfr.evaluation.film;

import uk.police.lfr.evaluation.statistics.Share;

/**
 * What one way of enrolling and deciding gave on a film.
 *
 * @param enrolPictures most reference pictures averaged for an entry
 * @param shots averaged before one search
 * @param at why this threshold
 * @param recognised true recognition rate: of the opportunities of listed people, those with an alert for that person
 *     while they could be seen
 * @param falseAlerts alerts for somebody who could not be seen then, of the faces scanned
 * @param delays from the beginning of an opportunity to its first alert
 * @param toDecision from the best picture to the decision, film time
 */
public record FilmOutcome(
        int enrolPictures,
        int shots,
        String at,
        double threshold,
        Share recognised,
        Share falseAlerts,
        Seconds delays,
        Seconds toDecision) {}
