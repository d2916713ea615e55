package uk.police.lfr.vision.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class DirectMemoryTest {
    @Test
    void whatComesBackIsZeroedAndGivenOnWhole() {
        for (int size : new int[] {1, 255, 256, 1000, 70_001, 6_220_800}) {
            ByteBuffer buffer = DirectMemory.take(size);
            assertTrue(buffer.isDirect());
            assertEquals(size, buffer.limit());
            for (int i = 0; i < size; i++) {
                buffer.put(i, (byte) 77);
            }
            DirectMemory.giveBack(buffer);
            for (int i = 0; i < buffer.capacity(); i++) {
                assertEquals(0, buffer.get(i));
            }
        }
    }

    @Test
    void similarSizesShareBuffers() {
        ByteBuffer first = DirectMemory.take(100_000);
        DirectMemory.giveBack(first);
        ByteBuffer second = DirectMemory.take(99_000);
        assertEquals(first.capacity(), second.capacity());
        DirectMemory.giveBack(second);
    }
}
