package uk.police.lfr.models.tflite;

import com.google.flatbuffers.Table;
import java.nio.ByteBuffer;
import uk.police.lfr.models.onnx.ConversionException;

/** One table of a FlatBuffers file; fields are asked for by their number in the schema, absent ones read as 0. */
final class FlatTable extends Table {
    private static final int VTABLE_HEADER_BYTES = 4;
    private static final int VTABLE_ENTRY_BYTES = 2;

    private FlatTable(int position, ByteBuffer file) {
        __reset(position, file);
    }

    /** @param file little-endian */
    static FlatTable root(ByteBuffer file) {
        return new FlatTable(file.getInt(0), file);
    }

    int int32(int field) {
        int offset = offset(field);
        return offset == 0 ? 0 : bb.getInt(bb_pos + offset);
    }

    byte int8(int field) {
        int offset = offset(field);
        return offset == 0 ? 0 : bb.get(bb_pos + offset);
    }

    String text(int field) {
        int offset = offset(field);
        return offset == 0 ? "" : __string(bb_pos + offset);
    }

    /** @return number of elements of a vector */
    int length(int field) {
        int offset = offset(field);
        return offset == 0 ? 0 : __vector_len(offset);
    }

    /** @throws ConversionException if the field is absent: the file is not built as the schema says */
    FlatTable table(int field) {
        if (offset(field) == 0) {
            throw new ConversionException("The file lacks table field " + field);
        }
        return new FlatTable(__indirect(bb_pos + offset(field)), bb);
    }

    FlatTable table(int field, int index) {
        return new FlatTable(__indirect(__vector(offset(field)) + index * Integer.BYTES), bb);
    }

    int[] int32s(int field) {
        int[] values = new int[length(field)];
        for (int i = 0; i < values.length; i++) {
            values[i] = bb.getInt(__vector(offset(field)) + i * Integer.BYTES);
        }
        return values;
    }

    /** @return a vector of bytes as a little-endian view into the file */
    ByteBuffer bytes(int field) {
        return bb.slice(__vector(offset(field)), length(field)).order(bb.order());
    }

    private int offset(int field) {
        return __offset(VTABLE_HEADER_BYTES + VTABLE_ENTRY_BYTES * field);
    }
}
