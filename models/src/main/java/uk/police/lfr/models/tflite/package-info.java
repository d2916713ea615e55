/**
 * Reads TensorFlow Lite files and writes the same network as ONNX.
 *
 * <p>Covers the float32 operators of the two networks that LFR takes from TensorFlow Lite and refuses any other. The
 * positions of tables and fields are those of TensorFlow Lite's published schema, version 3.
 */
package uk.police.lfr.models.tflite;
