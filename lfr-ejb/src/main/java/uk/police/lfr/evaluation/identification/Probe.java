package uk.police.lfr.evaluation.identification;

import java.util.List;
import uk.police.lfr.evaluation.set.LabelledPicture;

/**
 * What is searched for once.
 *
 * @param person whom it shows
 * @param pictures whose mean is searched, as of the best shots of one track
 */
record Probe(String person, List<LabelledPicture> pictures) {}
