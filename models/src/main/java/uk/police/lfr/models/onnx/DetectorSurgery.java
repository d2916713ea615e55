package uk.police.lfr.models.onnx;

import java.util.List;

/**
 * Frees the Ultra-Light RFB detector from its fixed picture size.
 *
 * <p>The published graph ends in decode nodes whose prior boxes are constants for 320 x 240. They are cut off: the
 * network then ends at its raw heads and takes any height and width; the caller decodes with the priors of that size.
 * Input {@code input[N,3,H,W]}; outputs {@code scores[N,priors,2]} (softmax; 1 = face) and {@code loc[N,priors,4]}.
 */
public final class DetectorSurgery {
    private static final String SCORES = "scores";
    private static final String LOC = "loc";

    private DetectorSurgery() {}

    /** @throws ConversionException if the network has not the two heads of the published file */
    public static void freeThePictureSize(OnnxGraph graph) {
        graph.rename(rawBoxHead(graph), LOC);
        graph.declareInputs(List.of(Tensors.declared(graph.inputs().get(0).getName(), List.of("N", 3, "H", "W"))));
        graph.declareOutputs(List.of(
                Tensors.declared(SCORES, List.of("N", "priors", 2)), Tensors.declared(LOC, List.of("N", "priors", 4))));
        graph.prune();
    }

    /** The decode begins where a slice first takes the concatenated box head apart. */
    private static String rawBoxHead(OnnxGraph graph) {
        String head = graph.nodes().stream()
                .filter(node -> node.getOpType().equals("Slice"))
                .findFirst()
                .orElseThrow(() -> new ConversionException("The detector has no decode nodes to cut off"))
                .getInput(0);
        boolean concatenated = graph.producer(head)
                .filter(node -> node.getOpType().equals("Concat"))
                .isPresent();
        if (!concatenated || graph.producer(SCORES).isEmpty()) {
            throw new ConversionException("The detector's heads are not where the RFB network has them");
        }
        return head;
    }
}
