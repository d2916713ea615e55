package uk.police.lfr.evaluation.report;

import java.time.Instant;
import java.util.List;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.ModelIdentity;

/**
 * What was measured with what: by this a threshold profile knows whether the figures are its own.
 *
 * @param productVersion of the LFR that measured
 * @param at when
 * @param profile of models
 * @param templateVersion hash over everything that shapes a template
 * @param models with their SHA-256
 * @param set name of its folder
 */
public record About(
        String productVersion,
        Instant at,
        String profile,
        String templateVersion,
        List<ModelIdentity> models,
        String set,
        int people,
        int pictures) {
    public static About of(String productVersion, Instant at, FaceEngine engine, String set, int people, int pictures) {
        return new About(
                productVersion, at, engine.profile(), engine.templateVersion(), engine.models(), set, people, pictures);
    }
}
