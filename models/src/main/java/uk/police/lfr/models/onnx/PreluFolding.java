package uk.police.lfr.models.onnx;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.police.lfr.models.onnx.format.NodeProto;
import uk.police.lfr.models.onnx.format.TensorProto;

/**
 * Recognises PReLU where an exporter wrote it out in elementary operators, and puts the one operator in its place.
 *
 * <p>Two spellings are known, both {@code Relu(x) + c * part}: with {@code part = x - |x|} (twice the negative part,
 * so the slope is 2c) and with {@code part = -Relu(-x)} (the negative part itself, so the slope is c).
 */
public final class PreluFolding {
    private PreluFolding() {}

    public static void fold(OnnxGraph graph) {
        UnaryOperator<NodeProto> fold = node -> folded(graph, node).orElse(node);
        graph.replaceNodes(graph.nodes().stream().map(fold).toList());
        graph.prune();
    }

    private static Optional<NodeProto> folded(OnnxGraph graph, NodeProto node) {
        if (!node.getOpType().equals("Add")) {
            return Optional.empty();
        }
        Optional<NodeProto> relu = made(graph, node.getInput(0), "Relu");
        Optional<NodeProto> product = made(graph, node.getInput(1), "Mul");
        if (relu.isEmpty() || product.isEmpty()) {
            return Optional.empty();
        }
        String x = relu.get().getInput(0);
        Optional<TensorProto> factor = graph.constant(product.get().getInput(0));
        float slopePerFactor = slopePerFactor(graph, x, product.get().getInput(1));
        if (factor.isEmpty() || slopePerFactor == 0) {
            return Optional.empty();
        }
        TensorProto slope = scaled(factor.get(), node.getOutput(0) + "/slope", slopePerFactor);
        graph.addConstant(slope);
        return Optional.of(Nodes.node("PRelu", List.of(x, slope.getName()), node.getOutput(0)));
    }

    /** @return by what the constant factor is multiplied to give the slope; 0 if this is no PReLU of x */
    private static float slopePerFactor(OnnxGraph graph, String x, String part) {
        if (made(graph, part, "Sub")
                .filter(sub -> isXMinusItsMagnitude(graph, sub, x))
                .isPresent()) {
            return 2;
        }
        return made(graph, part, "Neg")
                .flatMap(outer -> made(graph, outer.getInput(0), "Relu"))
                .flatMap(relu -> made(graph, relu.getInput(0), "Neg"))
                .filter(inner -> inner.getInput(0).equals(x))
                .map(inner -> 1f)
                .orElse(0f);
    }

    private static boolean isXMinusItsMagnitude(OnnxGraph graph, NodeProto sub, String x) {
        return sub.getInput(0).equals(x)
                && made(graph, sub.getInput(1), "Abs")
                        .filter(abs -> abs.getInput(0).equals(x))
                        .isPresent();
    }

    private static Optional<NodeProto> made(OnnxGraph graph, String tensor, String operator) {
        return graph.producer(tensor).filter(node -> node.getOpType().equals(operator));
    }

    private static TensorProto scaled(TensorProto factor, String name, float by) {
        float[] slope = Tensors.floats(factor);
        for (int channel = 0; channel < slope.length; channel++) {
            slope[channel] *= by;
        }
        long[] shape = factor.getDimsList().stream().mapToLong(Long::longValue).toArray();
        return Tensors.floats(name, slope, shape);
    }
}
