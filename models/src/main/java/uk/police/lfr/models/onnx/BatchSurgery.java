package uk.police.lfr.models.onnx;

import java.util.Arrays;
import java.util.List;
import uk.police.lfr.models.onnx.format.NodeProto;
import uk.police.lfr.models.onnx.format.TensorProto;
import uk.police.lfr.models.onnx.format.TensorShapeProto.Dimension;
import uk.police.lfr.models.onnx.format.ValueInfoProto;

/** Lets a network that was published for one picture take N of them at once. */
public final class BatchSurgery {
    private static final long[] ONE_ROW = {1, -1};

    /** For Reshape, 0 means: as many as came in. */
    private static final long[] ROW_PER_PICTURE = {0, -1};

    private BatchSurgery() {}

    public static void freeTheBatch(OnnxGraph graph) {
        graph.declareInputs(graph.inputs().stream().map(BatchSurgery::batched).toList());
        graph.declareOutputs(graph.outputs().stream().map(BatchSurgery::batched).toList());
        graph.nodes().stream()
                .filter(node -> node.getOpType().equals("Reshape"))
                .forEach(node -> freeReshape(graph, node));
    }

    private static void freeReshape(OnnxGraph graph, NodeProto reshape) {
        TensorProto shape = graph.constant(reshape.getInput(1))
                .filter(constant -> Arrays.equals(Tensors.wholes(constant), ONE_ROW))
                .orElseThrow(() -> new ConversionException(reshape.getName() + " does not reshape to one row"));
        graph.replaceConstant(Tensors.wholes(shape.getName(), ROW_PER_PICTURE, ROW_PER_PICTURE.length));
    }

    private static ValueInfoProto batched(ValueInfoProto declared) {
        ValueInfoProto.Builder batched = declared.toBuilder();
        List<Dimension> dimensions =
                declared.getType().getTensorType().getShape().getDimList();
        if (dimensions.get(0).getDimValue() != 1) {
            throw new ConversionException(declared.getName() + " is not declared for one picture");
        }
        batched.getTypeBuilder()
                .getTensorTypeBuilder()
                .getShapeBuilder()
                .setDim(0, Dimension.newBuilder().setDimParam("N"));
        return batched.build();
    }
}
