package uk.police.lfr.watchlist.contract;

import java.time.Instant;
import java.util.Set;

/**
 * What a list is made for.
 *
 * @param dayId the operational day; null where the deployment has one day without a number
 * @param startsAt of that day; nothing on the list may be older than 24 hours then (W6)
 * @param entryCap most people that the authorising officer allows; null where there is no cap
 * @param categories those that the authorising officer allows (W1); empty where nobody has said
 * @param threshold cosine similarity authorised; null while not decided
 * @param facesExpected people expected to pass; null where nobody has said
 * @param falseAlertBudget false alerts that the authorising officer accepts for the day; null where nobody has said
 */
public record ListFrame(
        long deploymentId,
        Long dayId,
        Instant startsAt,
        Integer entryCap,
        Set<Category> categories,
        Double threshold,
        Long facesExpected,
        Double falseAlertBudget) {
    public ListFrame {
        categories = Set.copyOf(categories);
    }

    /** Whether the authority covers people of this category. */
    public boolean allows(Category category) {
        return categories.isEmpty() || categories.contains(category);
    }

    /** A list of which nothing is known yet but its deployment and when it begins. */
    public static ListFrame of(long deploymentId, Instant startsAt) {
        return new ListFrame(deploymentId, null, startsAt, null, Set.of(), null, null, null);
    }
}
