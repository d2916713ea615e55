package uk.police.lfr.vision.onnx;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.ModelPlacement;
import uk.police.lfr.vision.geometry.TensorFormat;

/** Loads the networks of one engine on what was chosen, and sees that this is what computes. One thread. */
final class Networks {
    /** Of the square that a network for pictures of any size sees: a multiple of every stride. */
    private static final int PROBE_SIDE = 128;

    private final Accelerator accelerator;
    private final List<ModelPlacement> placements = new ArrayList<>();

    Networks(Accelerator accelerator) {
        this.accelerator = accelerator;
    }

    /**
     * @param sidePx of the square that the network sees; 0 for pictures of any size
     * @throws uk.police.lfr.vision.VisionException it cannot be loaded, its input is not as described, or another
     *     computes some of it than was chosen
     */
    Network load(ModelDescriptor descriptor, int sidePx) {
        Network network = new Network(descriptor, accelerator);
        try {
            TensorFormat format = PictureInput.of(descriptor, network, sidePx);
            int side = sidePx == 0 ? PROBE_SIDE : sidePx;
            Placement placement = network.placement(format.shape(side, side));
            if (!accelerator.isProcessor() && placement.leaves(accelerator.provider())) {
                throw accelerator.refused(
                        "of the model " + descriptor.text("id") + " it computes this: " + placement.nodes(), null);
            }
            ModelPlacement placed = new ModelPlacement(descriptor.text("id"), placement.nodes());
            if (!placements.contains(placed)) {
                placements.add(placed);
            }
            return network;
        } catch (RuntimeException refused) {
            network.close();
            throw refused;
        }
    }

    /** In the order in which they were loaded; a model that is loaded several times once. */
    List<ModelPlacement> placements() {
        return List.copyOf(placements);
    }
}
