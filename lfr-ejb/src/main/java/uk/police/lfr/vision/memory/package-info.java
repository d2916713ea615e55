/**
 * Memory for faces: pooled direct buffers that are zeroed as they come back.
 *
 * <p>Called from everywhere in the face core. It must never hand out heap memory and never give a buffer on unzeroed.
 */
package uk.police.lfr.vision.memory;
