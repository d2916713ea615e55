package uk.police.lfr.platform.contract;

import java.util.List;

/**
 * The face engine that runs, for people.
 *
 * @param library version of ONNX Runtime
 * @param provider what it was told to compute on: cpu, cuda or openvino
 * @param device in the provider's words; empty for the processor
 * @param available what this ONNX Runtime was built for, in its words, with commas between
 * @param threadsPerCall of one network on one picture
 * @param processors of this server, as Java counts them: so many calls run side by side
 */
public record EngineView(
        String profile,
        String templateVersion,
        int templateLength,
        float thresholdDefault,
        float thresholdFloor,
        int probeMinFacePx,
        int enrolMinFacePx,
        String library,
        String provider,
        String device,
        String available,
        int threadsPerCall,
        int processors,
        List<EngineModel> models) {}
