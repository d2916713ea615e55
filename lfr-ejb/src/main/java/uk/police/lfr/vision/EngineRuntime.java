package uk.police.lfr.vision;

import java.util.List;
import java.util.Set;

/**
 * On what an engine computes, for the pages that must say so.
 *
 * @param version of the library
 * @param provider as configured: cpu, cuda or openvino
 * @param device in the provider's words; empty for the processor
 * @param available what the library was built for, in its words
 * @param threadsPerCall of one network on one picture; several cameras call side by side
 * @param models those that are loaded, whether once or several times
 */
public record EngineRuntime(
        String version,
        String provider,
        String device,
        Set<String> available,
        int threadsPerCall,
        List<ModelPlacement> models) {}
