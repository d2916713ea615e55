package uk.police.lfr.platform.boundary;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.lfr.platform.contract.EngineModel;
import uk.police.lfr.platform.contract.EngineProfile;
import uk.police.lfr.platform.contract.EngineView;
import uk.police.lfr.platform.contract.PublishedEngine;
import uk.police.lfr.platform.contract.Roles;
import uk.police.lfr.vision.EngineRuntime;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.ModelIdentity;
import uk.police.lfr.vision.ModelPlacement;
import uk.police.lfr.vision.ShelvedProfile;

/** Where it is seen what recognises faces here, and on what it computes. */
@Stateless
public class EngineDesk {
    @Inject
    private FaceModels models;

    /** What runs. */
    @RolesAllowed({Roles.ENGINEER, Roles.DPO, Roles.AUDITOR, Roles.AO})
    public EngineView view() {
        FaceEngine engine = models.engine();
        EngineRuntime runtime = engine.runtime();
        return new EngineView(
                engine.profile(),
                engine.templateVersion(),
                engine.templateLength(),
                engine.thresholdDefault(),
                engine.thresholdFloor(),
                engine.probeMinFacePx(),
                engine.enrolMinFacePx(),
                runtime.version(),
                runtime.provider(),
                runtime.device(),
                String.join(", ", runtime.available()),
                runtime.threadsPerCall(),
                Runtime.getRuntime().availableProcessors(),
                running(engine));
    }

    private static List<EngineModel> running(FaceEngine engine) {
        Map<String, String> computedBy = new TreeMap<>();
        engine.runtime().models().forEach(model -> computedBy.put(model.id(), computedBy(model)));
        return engine.models().stream()
                .map(model -> new EngineModel(
                        model.role(),
                        model.id(),
                        model.origin(),
                        model.licence(),
                        model.sha256(),
                        model.card(),
                        computedBy.getOrDefault(model.id(), "")))
                .toList();
    }

    private static String computedBy(ModelPlacement model) {
        return model.nodes().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(joining(", "));
    }

    /** What compares faces, and how strictly at least. */
    @PermitAll // Published in the algorithmic transparency record.
    public PublishedEngine published() {
        FaceEngine engine = models.engine();
        return new PublishedEngine(
                engine.profile(),
                engine.templateVersion(),
                // In the decimals of the descriptor, and not what widening a float makes of them.
                Double.parseDouble(Float.toString(engine.thresholdFloor())),
                engine.models().stream()
                        .map(model -> new PublishedEngine.Model(
                                model.role(), model.id(), model.origin(), model.licence(), model.sha256()))
                        .toList());
    }

    /** Every profile that lies in the models folder, with the hash of each of its files taken now. */
    @RolesAllowed({Roles.ENGINEER, Roles.DPO, Roles.AUDITOR, Roles.AO})
    public List<EngineProfile> profiles() {
        String running = models.engine().profile();
        return models.shelf().stream()
                .map(profile -> new EngineProfile(
                        profile.name(),
                        profile.title(),
                        names(profile),
                        profile.name().equals(running),
                        profile.trouble()))
                .toList();
    }

    private static String names(ShelvedProfile profile) {
        return profile.models().stream().map(ModelIdentity::id).collect(joining(", "));
    }
}
