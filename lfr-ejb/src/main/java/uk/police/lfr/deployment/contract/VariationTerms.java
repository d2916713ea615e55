package uk.police.lfr.deployment.contract;

import java.util.Set;

/**
 * What an authority says now, for whoever thinks about varying it.
 *
 * @param planned names of all cameras that were ever planned, those taken out by a variation included
 */
public record VariationTerms(Variation now, Set<String> planned) {}
