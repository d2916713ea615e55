package uk.police.lfr.vision.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes small ONNX networks, operator set 13, so that tests have a network of any published shape without anybody's
 * weights. The wire format is protobuf's: a tag and a value, or a tag, a length and bytes.
 */
final class TinyOnnx {
    private static final int IR_VERSION = 8;
    private static final int OPERATOR_SET = 13;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final Message graph = new Message().text(2, "tiny");

    /** @param dims a number, or a name where any size fits */
    TinyOnnx input(String name, Object... dims) {
        graph.message(11, value(name, dims));
        return this;
    }

    /** @param dims a number, or a name where any size fits */
    TinyOnnx output(String name, Object... dims) {
        graph.message(12, value(name, dims));
        return this;
    }

    /** @param inputs names with a comma between, as are the outputs */
    TinyOnnx node(String operator, String inputs, String outputs, Attribute... attributes) {
        Message node = new Message();
        for (String input : inputs.split(",")) {
            node.text(1, input);
        }
        for (String output : outputs.split(",")) {
            node.text(2, output);
        }
        node.text(4, operator);
        for (Attribute attribute : attributes) {
            node.message(5, attribute.message());
        }
        graph.message(1, node);
        return this;
    }

    TinyOnnx floats(String name, long[] dims, float... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return tensor(name, FLOAT, dims, raw.array());
    }

    TinyOnnx longs(String name, long... values) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asLongBuffer().put(values);
        return tensor(name, INT64, new long[] {values.length}, raw.array());
    }

    byte[] bytes() {
        return new Message()
                .number(1, IR_VERSION)
                .message(7, graph)
                .message(8, new Message().number(2, OPERATOR_SET))
                .bytes();
    }

    private TinyOnnx tensor(String name, int type, long[] dims, byte[] raw) {
        Message tensor = new Message();
        for (long dim : dims) {
            tensor.number(1, dim);
        }
        graph.message(5, tensor.number(2, type).text(8, name).bytes(9, raw));
        return this;
    }

    private static Message value(String name, Object... dims) {
        Message shape = new Message();
        for (Object dim : dims) {
            shape.message(
                    1,
                    dim instanceof Integer size
                            ? new Message().number(1, size)
                            : new Message().text(2, dim.toString()));
        }
        Message tensor = new Message().number(1, FLOAT).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** Whole numbers that belong to a node. */
    record Attribute(String name, long... values) {
        /** One that is not a list. */
        static Attribute one(String name, long value) {
            return new Attribute(name + "!", value);
        }

        private Message message() {
            if (name.endsWith("!")) {
                return new Message()
                        .text(1, name.substring(0, name.length() - 1))
                        .number(3, values[0])
                        .number(20, 2);
            }
            Message list = new Message().text(1, name);
            for (long value : values) {
                list.number(8, value);
            }
            return list.number(20, 7);
        }
    }

    /** A protobuf message in the making. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return bytes(field, value.bytes());
        }

        Message bytes(int field, byte[] value) {
            varint((long) field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long left = value;
            while ((left & ~0x7FL) != 0) {
                out.write((int) (left & 0x7F | 0x80));
                left >>>= 7;
            }
            out.write((int) left);
        }
    }
}
