package uk.police.lfr.evaluation.report;

import java.util.List;
import uk.police.lfr.evaluation.identification.Identification;
import uk.police.lfr.evaluation.subgroup.Subgroup;
import uk.police.lfr.evaluation.verification.Verification;

/**
 * Everything that one evaluation measured.
 *
 * @param bySize one picture a person, lists of several sizes
 * @param byPictures the same searches with one and with several pictures averaged
 * @param groupsOfPairs at the profile's preset; empty without labels
 * @param groupsOfSearches on the longest list, at the preset; empty without labels
 */
public record EvaluationReport(
        About about,
        Acquisition acquisition,
        Verification verification,
        List<Identification> bySize,
        List<Identification> byPictures,
        List<Subgroup> groupsOfPairs,
        List<Subgroup> groupsOfSearches) {}
