package uk.police.lfr.models.onnx;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import uk.police.lfr.models.onnx.format.TensorProto;
import uk.police.lfr.models.onnx.format.TensorShapeProto;
import uk.police.lfr.models.onnx.format.TypeProto;
import uk.police.lfr.models.onnx.format.ValueInfoProto;

/** Reads and writes ONNX constants and the declared shapes of inputs and outputs. */
public final class Tensors {
    private static final int FLOAT32 = 1;
    private static final int INT64 = 7;

    private Tensors() {}

    /** @param values row-major, as many as the shape holds */
    public static TensorProto floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return tensor(name, FLOAT32, raw, shape);
    }

    public static TensorProto wholes(String name, long[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return tensor(name, INT64, raw, shape);
    }

    /** @throws ConversionException if the constant does not hold raw 32-bit floats */
    public static float[] floats(TensorProto tensor) {
        float[] values = new float[raw(tensor, FLOAT32).remaining() / Float.BYTES];
        raw(tensor, FLOAT32).asFloatBuffer().get(values);
        return values;
    }

    /** @throws ConversionException if the constant does not hold raw 64-bit integers */
    public static long[] wholes(TensorProto tensor) {
        long[] values = new long[raw(tensor, INT64).remaining() / Long.BYTES];
        raw(tensor, INT64).asLongBuffer().get(values);
        return values;
    }

    /** @param shape a number for a fixed dimension, a word for one that each call chooses */
    public static ValueInfoProto declared(String name, List<?> shape) {
        TensorShapeProto.Builder dimensions = TensorShapeProto.newBuilder();
        for (Object size : shape) {
            dimensions.addDim(
                    size instanceof Number number
                            ? TensorShapeProto.Dimension.newBuilder().setDimValue(number.longValue())
                            : TensorShapeProto.Dimension.newBuilder().setDimParam(size.toString()));
        }
        TypeProto.Tensor type = TypeProto.Tensor.newBuilder()
                .setElemType(FLOAT32)
                .setShape(dimensions)
                .build();
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder().setTensorType(type))
                .build();
    }

    private static TensorProto tensor(String name, int type, ByteBuffer raw, long... shape) {
        TensorProto.Builder tensor =
                TensorProto.newBuilder().setName(name).setDataType(type).setRawData(ByteString.copyFrom(raw));
        for (long size : shape) {
            tensor.addDims(size);
        }
        return tensor.build();
    }

    private static ByteBuffer raw(TensorProto tensor, int type) {
        if (tensor.getDataType() != type || !tensor.hasRawData()) {
            throw new ConversionException("Constant " + tensor.getName() + " has no raw data of type " + type);
        }
        return tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }
}
