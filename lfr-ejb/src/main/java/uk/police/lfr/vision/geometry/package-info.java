/**
 * From frame pixels to network inputs and back: resizing, alignment, box arithmetic. Plain Java on direct memory.
 *
 * <p>Called by {@code onnx} and {@code quality}. It must never put pixels on the heap.
 */
package uk.police.lfr.vision.geometry;
