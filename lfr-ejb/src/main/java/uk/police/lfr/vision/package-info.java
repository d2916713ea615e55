/**
 * The container-free face core: frames in, decisions out.
 *
 * <p>Plain Java with no {@code jakarta.*}. Pixels, probes and gallery chunks live in direct buffers or in humongous
 * arrays that the collector does not move, and are zeroed when closed: a face that does not match leaves nothing but a
 * count. {@code source} alone sees FFmpeg, {@code onnx} alone sees ONNX Runtime. Nothing here writes a file, knows a
 * name, or knows why a comparison is allowed: {@code recognition} asks only while a lease holds.
 */
package uk.police.lfr.vision;
