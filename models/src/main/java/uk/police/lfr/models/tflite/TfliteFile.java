package uk.police.lfr.models.tflite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.police.lfr.models.onnx.ConversionException;

/**
 * A TensorFlow Lite file with one float32 network.
 *
 * @param steps in the order of computation
 */
record TfliteFile(Tensor input, List<Tensor> outputs, List<Step> steps) {
    private static final int SCHEMA_VERSION = 3;

    /** Field numbers of the schema's tables. */
    private static final int MODEL_VERSION = 0, MODEL_OPERATOR_CODES = 1, MODEL_SUBGRAPHS = 2, MODEL_BUFFERS = 4;

    private static final int GRAPH_TENSORS = 0, GRAPH_INPUTS = 1, GRAPH_OUTPUTS = 2, GRAPH_OPERATORS = 3;
    private static final int TENSOR_SHAPE = 0, TENSOR_BUFFER = 2, TENSOR_NAME = 3;
    private static final int STEP_OPERATOR = 0, STEP_INPUTS = 1, STEP_OUTPUTS = 2;

    static TfliteFile parse(byte[] file) {
        FlatTable model = FlatTable.root(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        if (model.int32(MODEL_VERSION) != SCHEMA_VERSION || model.length(MODEL_SUBGRAPHS) != 1) {
            throw new ConversionException("Not a TensorFlow Lite file of schema 3 with one network");
        }
        FlatTable graph = model.table(MODEL_SUBGRAPHS, 0);
        List<Tensor> tensors = tensors(model, graph);
        List<Tensor> outputs = Arrays.stream(graph.int32s(GRAPH_OUTPUTS))
                .mapToObj(tensors::get)
                .toList();
        return new TfliteFile(tensors.get(graph.int32s(GRAPH_INPUTS)[0]), outputs, steps(model, graph, tensors));
    }

    private static List<Tensor> tensors(FlatTable model, FlatTable graph) {
        List<Tensor> tensors = new ArrayList<>();
        for (int i = 0; i < graph.length(GRAPH_TENSORS); i++) {
            FlatTable tensor = graph.table(GRAPH_TENSORS, i);
            FlatTable buffer = model.table(MODEL_BUFFERS, tensor.int32(TENSOR_BUFFER));
            ByteBuffer content = buffer.length(0) == 0 ? ByteBuffer.allocate(0) : buffer.bytes(0);
            tensors.add(new Tensor(tensor.text(TENSOR_NAME), tensor.int32s(TENSOR_SHAPE), content));
        }
        return tensors;
    }

    private static List<Step> steps(FlatTable model, FlatTable graph, List<Tensor> tensors) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < graph.length(GRAPH_OPERATORS); i++) {
            FlatTable step = graph.table(GRAPH_OPERATORS, i);
            FlatTable code = model.table(MODEL_OPERATOR_CODES, step.int32(STEP_OPERATOR));
            List<Tensor> inputs = Arrays.stream(step.int32s(STEP_INPUTS))
                    .mapToObj(tensors::get)
                    .toList();
            Tensor output = tensors.get(step.int32s(STEP_OUTPUTS)[0]);
            steps.add(new Step(Operator.of(code.int8(0)), inputs, output, step));
        }
        return steps;
    }
}
