package uk.police.lfr.vision.onnx;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.memory.DirectMemory;

/** The direct memory of one call: inputs and outputs, zeroed together when the call ends. One thread. */
final class Scratch implements AutoCloseable {
    private final List<ByteBuffer> taken = new ArrayList<>();

    FloatBuffer floats(int count) {
        ByteBuffer memory = DirectMemory.take(count * Float.BYTES);
        taken.add(memory);
        return memory.asFloatBuffer();
    }

    @Override
    public void close() {
        taken.forEach(DirectMemory::giveBack);
    }
}
