package uk.police.lfr.models.onnx;

import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.models.onnx.format.NodeProto;
import uk.police.lfr.models.onnx.format.TensorProto;

/**
 * Computes PReLU by convolutions, which halves the time of an embedding.
 *
 * <p>{@code PReLU(x; a) = a*x + (1-a)*Relu(x)}, each product a depth-wise 1 x 1 convolution. It is the same function
 * (largest difference measured on embeddings: see the test), but ONNX Runtime's CPU kernel for PReLU is slow and
 * breaks the blocked channel layout that its convolutions work in. Only where that layout applies: the slope is one
 * number per channel and the channels are a multiple of 16.
 */
public final class PreluRewrite {
    private static final int LAYOUT_BLOCK_CHANNELS = 16;

    private PreluRewrite() {}

    public static void rewrite(OnnxGraph graph) {
        List<NodeProto> rewritten = new ArrayList<>();
        for (NodeProto node : graph.nodes()) {
            if (isPreluPerChannel(graph, node)) {
                rewritten.addAll(convolutions(graph, node));
            } else {
                rewritten.add(node);
            }
        }
        graph.replaceNodes(rewritten);
        graph.prune();
    }

    private static boolean isPreluPerChannel(OnnxGraph graph, NodeProto node) {
        return node.getOpType().equals("PRelu")
                && graph.constant(node.getInput(1))
                        .map(TensorProto::getDimsList)
                        .filter(PreluRewrite::fits)
                        .isPresent();
    }

    private static boolean fits(List<Long> slopeShape) {
        return slopeShape.size() == 3
                && slopeShape.get(0) % LAYOUT_BLOCK_CHANNELS == 0
                && slopeShape.get(1) == 1
                && slopeShape.get(2) == 1;
    }

    private static List<NodeProto> convolutions(OnnxGraph graph, NodeProto prelu) {
        String x = prelu.getInput(0);
        String y = prelu.getOutput(0);
        float[] slope = Tensors.floats(graph.constant(prelu.getInput(1)).orElseThrow());
        float[] rest = new float[slope.length];
        for (int channel = 0; channel < slope.length; channel++) {
            rest[channel] = 1 - slope[channel];
        }
        return List.of(
                perChannel(graph, x, y + "/all", slope),
                Nodes.node("Relu", List.of(x), y + "/positive"),
                perChannel(graph, y + "/positive", y + "/rest", rest),
                Nodes.node("Add", List.of(y + "/all", y + "/rest"), y));
    }

    private static NodeProto perChannel(OnnxGraph graph, String x, String y, float[] factors) {
        TensorProto weights = Tensors.floats(y + "/factors", factors, factors.length, 1, 1, 1);
        graph.addConstant(weights);
        return Nodes.node(
                "Conv",
                List.of(x, weights.getName()),
                y,
                Nodes.whole("group", factors.length),
                Nodes.wholes("kernel_shape", 1, 1));
    }
}
