package uk.police.lfr.models.tflite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.police.lfr.models.onnx.ConversionException;
import uk.police.lfr.models.onnx.Nodes;
import uk.police.lfr.models.onnx.OnnxGraph;
import uk.police.lfr.models.onnx.Tensors;
import uk.police.lfr.models.onnx.format.AttributeProto;

/**
 * Writes a TensorFlow Lite network as ONNX, operator by operator.
 *
 * <p>Pictures change from NHWC to NCHW, the batch becomes free. Input {@code input[N,3,h,w]}.
 */
public final class OnnxTranslation {
    private final Orientation orientation;
    private final OnnxGraph graph;

    private OnnxTranslation(Orientation orientation, OnnxGraph graph) {
        this.orientation = orientation;
        this.graph = graph;
    }

    /**
     * @param outputNames the output's name in the file to the one in the ONNX graph, for every output
     * @throws ConversionException if the file has an operator or an option that is not understood
     */
    public static OnnxGraph translate(byte[] tflite, Orientation orientation, Map<String, String> outputNames) {
        TfliteFile file = TfliteFile.parse(tflite);
        OnnxGraph graph = OnnxGraph.empty("translated");
        OnnxTranslation translation = new OnnxTranslation(orientation, graph);
        translation.declare(file, outputNames);
        file.steps().forEach(translation::add);
        outputNames.forEach(graph::rename);
        graph.rename(file.input().name(), "input");
        graph.prune();
        return graph;
    }

    private void declare(TfliteFile file, Map<String, String> outputNames) {
        int[] picture = file.input().shape();
        graph.declareInputs(List.of(Tensors.declared("input", List.of("N", picture[3], picture[1], picture[2]))));
        graph.declareOutputs(file.outputs().stream()
                .map(output -> Tensors.declared(
                        outputNames.get(output.name()), List.of("N", output.shape()[output.shape().length - 1])))
                .toList());
    }

    private void add(Step step) {
        switch (step.operator()) {
            case CONV_2D -> convolution(step);
            case DEPTHWISE_CONV_2D -> depthwiseConvolution(step);
            case FULLY_CONNECTED -> fullyConnected(step);
            case MAX_POOL_2D -> maxPool(step);
            case RESHAPE -> flatten(step);
            case SUM, REDUCE_MAX -> reduce(step);
            case ADD, SUB, MUL, DIV -> elementwise(step);
            case RELU, NEG, ABS, EXP -> node(step, List.of(step.input(0).name()), List.of());
        }
    }

    /** Options: 3 fused activation. */
    private void convolution(Step step) {
        refuseFusedActivation(step, 3);
        graph.addConstant(Kernels.full(step.input(1), orientation));
        Window window = Window.of(step.options(), step.input(1).shape()[1]);
        node(step, withBias(step), window.attributes(step.input(0).shape()));
    }

    /** Options: 3 depth multiplier, 4 fused activation. */
    private void depthwiseConvolution(Step step) {
        refuseFusedActivation(step, 4);
        if (step.options().int32(3) != 1) {
            throw new ConversionException(step.output().name() + " has a depth multiplier");
        }
        graph.addConstant(Kernels.perChannel(step.input(1), orientation));
        Window window = Window.of(step.options(), step.input(1).shape()[1]);
        List<AttributeProto> attributes =
                new ArrayList<>(window.attributes(step.input(0).shape()));
        attributes.add(Nodes.whole("group", step.input(1).shape()[3]));
        node(step, withBias(step), attributes);
    }

    /** Options: 0 fused activation. */
    private void fullyConnected(Step step) {
        refuseFusedActivation(step, 0);
        Tensor x = step.input(0);
        String row = x.isPicture() ? flattened(x) : x.name();
        Tensor weights = step.input(1);
        graph.addConstant(Tensors.floats(weights.name(), weights.floats(), weights.shape()[0], weights.shape()[1]));
        List<String> inputs = new ArrayList<>(withBias(step));
        inputs.set(0, row);
        node(step, inputs, List.of(Nodes.whole("transB", 1)));
    }

    private String flattened(Tensor picture) {
        String ordered = picture.name() + "/ordered";
        String row = picture.name() + "/row";
        graph.add(Nodes.node(
                "Transpose", List.of(picture.name()), ordered, Nodes.wholes("perm", orientation.flattenOrder())));
        graph.add(Nodes.node("Flatten", List.of(ordered), row, Nodes.whole("axis", 1)));
        return row;
    }

    /** Options: 3 and 4 width and height of the window, 5 fused activation. */
    private void maxPool(Step step) {
        refuseFusedActivation(step, 5);
        if (step.options().int32(3) != step.options().int32(4)) {
            throw new ConversionException(step.output().name() + " has a window that is not square");
        }
        Window window = Window.of(step.options(), step.options().int32(3));
        node(
                step,
                List.of(step.input(0).name()),
                window.attributes(step.input(0).shape()));
    }

    private void flatten(Step step) {
        int[] from = step.input(0).shape();
        if (!step.input(0).isPicture()
                || from[1] != 1
                || from[2] != 1
                || step.output().shape().length != 2) {
            throw new ConversionException(step.output().name() + " is no flattening of one pixel");
        }
        node(step, List.of(step.input(0).name()), List.of(Nodes.whole("axis", 1)));
    }

    private void reduce(Step step) {
        int axis = step.input(1).int32s()[0];
        node(
                step,
                List.of(step.input(0).name()),
                List.of(
                        Nodes.wholes("axes", axis),
                        Nodes.whole("keepdims", step.options().int8(0))));
    }

    private void elementwise(Step step) {
        refuseFusedActivation(step, 0);
        step.inputs().stream().filter(Tensor::isConstant).forEach(constant -> addPerChannel(constant, step.output()));
        node(step, step.inputs().stream().map(Tensor::name).toList(), List.of());
    }

    /** TensorFlow lines channels up with the last axis of a picture, ONNX with the first after the batch. */
    private void addPerChannel(Tensor constant, Tensor result) {
        int channels = constant.shape()[0];
        long[] shape = result.isPicture() ? new long[] {channels, 1, 1} : new long[] {channels};
        graph.addConstant(Tensors.floats(constant.name(), constant.floats(), shape));
    }

    private List<String> withBias(Step step) {
        Tensor bias = step.input(2);
        graph.addConstant(Tensors.floats(bias.name(), bias.floats(), bias.shape()[0]));
        return step.inputs().stream().map(Tensor::name).toList();
    }

    private static void refuseFusedActivation(Step step, int field) {
        if (step.options().int8(field) != 0) {
            throw new ConversionException(step.output().name() + " has a fused activation");
        }
    }

    private void node(Step step, List<String> inputs, List<AttributeProto> attributes) {
        graph.add(Nodes.node(
                step.operator().onnxName(), inputs, step.output().name(), attributes.toArray(AttributeProto[]::new)));
    }
}
