package uk.police.lfr.platform.control;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.ModelIdentity;
import uk.police.lfr.vision.ModelPlacement;

/** For Prometheus: which models run, and how many nodes of each network which provider computes. */
@ApplicationScoped
public class EngineMeters {
    @Inject
    private MeterRegistry registry;

    /** The registry itself would let go of them. */
    private final List<Integer> shown = new ArrayList<>();

    /** Called once, when the engine is loaded. */
    public void show(FaceEngine engine) {
        for (ModelPlacement placement : engine.runtime().models()) {
            ModelIdentity model = engine.models().stream()
                    .filter(each -> each.id().equals(placement.id()))
                    .findFirst()
                    .orElseThrow();
            placement.nodes().forEach((provider, nodes) -> {
                shown.add(nodes);
                registry.gauge("lfr.engine.nodes", tags(engine, model, provider), shown.get(shown.size() - 1));
            });
        }
    }

    private static Tags tags(FaceEngine engine, ModelIdentity model, String provider) {
        return Tags.of(
                "profile", engine.profile(),
                "model", model.id(),
                "sha256", model.sha256(),
                "provider", provider,
                "onnxruntime", engine.runtime().version());
    }
}
