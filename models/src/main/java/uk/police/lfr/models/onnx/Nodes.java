package uk.police.lfr.models.onnx;

import java.util.Arrays;
import java.util.List;
import uk.police.lfr.models.onnx.format.AttributeProto;
import uk.police.lfr.models.onnx.format.AttributeProto.AttributeType;
import uk.police.lfr.models.onnx.format.NodeProto;

/** Writes ONNX nodes. A node is named after its only output. */
public final class Nodes {
    private Nodes() {}

    public static NodeProto node(String operator, List<String> inputs, String output, AttributeProto... attributes) {
        return NodeProto.newBuilder()
                .setOpType(operator)
                .setName(output)
                .addAllInput(inputs)
                .addOutput(output)
                .addAllAttribute(Arrays.asList(attributes))
                .build();
    }

    public static AttributeProto whole(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setI(value)
                .setType(AttributeType.INT)
                .build();
    }

    public static AttributeProto wholes(String name, long... values) {
        AttributeProto.Builder attribute =
                AttributeProto.newBuilder().setName(name).setType(AttributeType.INTS);
        Arrays.stream(values).forEach(attribute::addInts);
        return attribute.build();
    }
}
