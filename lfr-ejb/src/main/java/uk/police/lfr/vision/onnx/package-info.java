/**
 * The models: descriptors, verified weights, ONNX Runtime sessions, and what lies between a frame and a tensor.
 *
 * <p>The only package that sees {@code ai.onnxruntime}; opened by {@code recognition} and {@code watchlist} through
 * {@link uk.police.lfr.vision.onnx.OnnxFaceEngine#open}. It must never run weights whose hash differs.
 */
package uk.police.lfr.vision.onnx;
