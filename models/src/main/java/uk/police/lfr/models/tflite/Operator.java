package uk.police.lfr.models.tflite;

import java.util.Arrays;
import uk.police.lfr.models.onnx.ConversionException;

/** The operators that are understood, with TensorFlow Lite's code and, where one is like it, ONNX's name. */
enum Operator {
    ADD(0, "Add"),
    CONV_2D(3, "Conv"),
    DEPTHWISE_CONV_2D(4, "Conv"),
    FULLY_CONNECTED(9, "Gemm"),
    MAX_POOL_2D(17, "MaxPool"),
    MUL(18, "Mul"),
    RELU(19, "Relu"),
    RESHAPE(22, "Flatten"),
    SUB(41, "Sub"),
    DIV(42, "Div"),
    EXP(47, "Exp"),
    NEG(59, "Neg"),
    SUM(74, "ReduceSum"),
    REDUCE_MAX(82, "ReduceMax"),
    ABS(101, "Abs");

    private final int code;
    private final String onnxName;

    Operator(int code, String onnxName) {
        this.code = code;
        this.onnxName = onnxName;
    }

    static Operator of(int code) {
        return Arrays.stream(values())
                .filter(operator -> operator.code == code)
                .findFirst()
                .orElseThrow(() -> new ConversionException("TensorFlow Lite operator " + code + " is not understood"));
    }

    String onnxName() {
        return onnxName;
    }
}
