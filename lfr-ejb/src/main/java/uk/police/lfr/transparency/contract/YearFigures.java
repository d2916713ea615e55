package uk.police.lfr.transparency.contract;

/**
 * What became of the applications of one year: also of those that came to nothing, so that nobody has to take the ones
 * that took place for all there were. A deployment counts once it is over, in the year in which it began or was to.
 *
 * @param tookPlace recognition was live, however it ended
 * @param refused by an authorising officer
 * @param returned sent back by an authorising officer at least once; counted among the others too
 * @param lapsed allowed by word of mouth and not written in time
 * @param cancelled called off before it was live
 * @param expired its window passed unused
 * @param aborted ended by a fault, whether or not it was live
 * @param urgent allowed by word of mouth at first; counted among the others too
 * @param noticeWithheld the public was told afterwards; counted among the others too
 * @param emergencyAccess how often somebody opened emergency access that year, to whichever deployment (rule R6)
 * @param heldItems items of any class that were first kept longer than their rule that year, of whichever
 *     deployment (rule K3)
 */
public record YearFigures(
        int year,
        int tookPlace,
        int refused,
        int returned,
        int lapsed,
        int cancelled,
        int expired,
        int aborted,
        int urgent,
        int noticeWithheld,
        int emergencyAccess,
        int heldItems) {}
