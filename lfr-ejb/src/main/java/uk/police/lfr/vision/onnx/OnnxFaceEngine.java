package uk.police.lfr.vision.onnx;

import ai.onnxruntime.OrtEnvironment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.police.lfr.vision.EngineRuntime;
import uk.police.lfr.vision.FaceDetector;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceLandmarker;
import uk.police.lfr.vision.ModelIdentity;

/** A {@link FaceEngine} on ONNX Runtime: one thread per call. */
public final class OnnxFaceEngine implements FaceEngine {
    private static final System.Logger LOG = System.getLogger(OnnxFaceEngine.class.getName());

    private final String profile;
    private final String templateVersion;
    private final int templateLength;
    private final List<ModelIdentity> models;
    private final Thresholds thresholds;
    private final int probeMinFacePx;
    private final int enrolMinFacePx;
    private final ScaledDetector detector;
    private final FaceLandmarker landmarker;
    private final AlignedEmbedder embedder;
    private final EngineRuntime runtime;

    private OnnxFaceEngine(ModelProfile described, Accelerator accelerator) {
        profile = described.name();
        templateVersion = described.templateVersion();
        models = described.models().map(ModelDescriptor::identity).toList();
        thresholds = Thresholds.of(described.embedder());
        templateLength = described.embedder().whole("length");
        probeMinFacePx = described.embedder().whole("probe.min.face.px");
        enrolMinFacePx = described.embedder().whole("enrol.min.face.px");
        Networks networks = new Networks(accelerator);
        detector = new ScaledDetector(described.detector(), networks);
        landmarker = described
                .landmarker()
                .<FaceLandmarker>map(each -> new OnetLandmarker(each, networks))
                .orElseGet(DetectorLandmarks::new);
        embedder = new AlignedEmbedder(described.embedder(), templateVersion, networks);
        runtime = new EngineRuntime(
                OrtEnvironment.getEnvironment().getVersion(),
                accelerator.provider().word(),
                accelerator.device(),
                Accelerator.available(),
                Network.THREADS,
                networks.placements());
    }

    /**
     * Reads the profile's descriptors, verifies every weight file against its SHA-256 and loads the models, on what
     * {@link Accelerator#configured()} says.
     *
     * @param modelsDir holds {@code profiles/NAME.properties}, the descriptors and the weights
     * @param profile such as {@code clean}
     * @throws uk.police.lfr.vision.VisionException a file is missing, a descriptor is incomplete, or a hash differs; the
     *     message names the file and both hashes
     */
    public static FaceEngine open(Path modelsDir, String profile) {
        return open(modelsDir, profile, Accelerator.configured());
    }

    /**
     * As {@link #open(Path, String)}, on what is given instead of what is configured.
     *
     * @throws uk.police.lfr.vision.VisionException also where another than this computes any of the networks
     */
    public static FaceEngine open(Path modelsDir, String profile, Accelerator accelerator) {
        OnnxFaceEngine engine = new OnnxFaceEngine(ModelProfile.read(modelsDir, profile), accelerator);
        LOG.log(
                System.Logger.Level.INFO,
                "Face engine: profile {0}, templates {1}, computed by {2}",
                profile,
                engine.templateVersion,
                engine.runtime);
        return engine;
    }

    @Override
    public String profile() {
        return profile;
    }

    @Override
    public String templateVersion() {
        return templateVersion;
    }

    @Override
    public int templateLength() {
        return templateLength;
    }

    @Override
    public List<ModelIdentity> models() {
        return models;
    }

    @Override
    public EngineRuntime runtime() {
        return runtime;
    }

    @Override
    public float thresholdFor(int watchlistSize, double falsePositiveIdentificationRate) {
        return thresholds.forList(watchlistSize, falsePositiveIdentificationRate);
    }

    @Override
    public float thresholdDefault() {
        return thresholds.preset();
    }

    @Override
    public float thresholdFloor() {
        return thresholds.floor();
    }

    @Override
    public int probeMinFacePx() {
        return probeMinFacePx;
    }

    @Override
    public int enrolMinFacePx() {
        return enrolMinFacePx;
    }

    @Override
    public FaceDetector detector() {
        return detector;
    }

    @Override
    public FaceLandmarker landmarker() {
        return landmarker;
    }

    @Override
    public FaceEmbedder embedder() {
        return embedder;
    }

    @Override
    public void forget(Duration after) {
        embedder.forget(after);
    }

    @Override
    public void close() {
        detector.close();
        if (landmarker instanceof OnetLandmarker network) {
            network.close();
        }
        embedder.close();
    }
}
