package uk.police.lfr.deployment.contract;

import java.time.LocalDate;

/**
 * A use that the force has published, with the paragraph of its policy.
 *
 * @param code as in the published grid, such as {@code s2.3(a)}
 * @param preapproval whether somebody independent must agree before it is authorised
 * @param effectiveUntil last day; null while it has none
 */
public record UseCase(
        String code,
        String paragraph,
        String nameEn,
        String nameCy,
        boolean preapproval,
        LocalDate effectiveFrom,
        LocalDate effectiveUntil) {}
