/**
 * Surgery on ONNX graphs: what a published network needs before LFR can run it at its own sizes and at full speed.
 *
 * <p>Each step is exact: it changes shapes, names or the way a value is computed, never what the network was trained
 * to compute. Tests hold every step against the untouched network.
 */
package uk.police.lfr.models.onnx;
