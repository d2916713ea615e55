package uk.police.lfr.footage.boundary;

import java.util.List;
import java.util.Optional;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.vision.DetectedFace;
import uk.police.lfr.vision.EngineRuntime;
import uk.police.lfr.vision.FaceBox;
import uk.police.lfr.vision.FaceDetector;
import uk.police.lfr.vision.FaceEmbedder;
import uk.police.lfr.vision.FaceEngine;
import uk.police.lfr.vision.FaceLandmarker;
import uk.police.lfr.vision.ModelIdentity;

/** Models that find one face in the middle of every picture, and can do nothing else. */
final class OneFace extends FaceModels {
    static final FaceBox BOX = new FaceBox(140, 100, 180, 140, 0.9f);

    @Override
    public FaceEngine engine() {
        return new Detecting();
    }

    private static final class Detecting implements FaceEngine {
        @Override
        public FaceDetector detector() {
            return frame -> List.of(new DetectedFace(BOX, Optional.empty()));
        }

        @Override
        public List<ModelIdentity> models() {
            return List.of(new ModelIdentity("detector", "middle", "", "", "0".repeat(64), ""));
        }

        @Override
        public EngineRuntime runtime() {
            throw unneeded();
        }

        @Override
        public String profile() {
            return "test";
        }

        @Override
        public String templateVersion() {
            return "test";
        }

        @Override
        public int templateLength() {
            throw unneeded();
        }

        @Override
        public float thresholdFor(int watchlistSize, double falsePositiveIdentificationRate) {
            throw unneeded();
        }

        @Override
        public float thresholdDefault() {
            throw unneeded();
        }

        @Override
        public float thresholdFloor() {
            throw unneeded();
        }

        @Override
        public int probeMinFacePx() {
            throw unneeded();
        }

        @Override
        public int enrolMinFacePx() {
            throw unneeded();
        }

        @Override
        public FaceLandmarker landmarker() {
            throw unneeded();
        }

        @Override
        public FaceEmbedder embedder() {
            throw unneeded();
        }

        @Override
        public void close() {
            // Nothing was opened.
        }

        private static UnsupportedOperationException unneeded() {
            return new UnsupportedOperationException("Footage compares nobody");
        }
    }
}
