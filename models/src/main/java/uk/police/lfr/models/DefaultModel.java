package uk.police.lfr.models;

import java.util.Map;
import java.util.function.Function;
import uk.police.lfr.models.onnx.BatchSurgery;
import uk.police.lfr.models.onnx.DetectorSurgery;
import uk.police.lfr.models.onnx.OnnxGraph;
import uk.police.lfr.models.onnx.PreluFolding;
import uk.police.lfr.models.onnx.PreluRewrite;
import uk.police.lfr.models.tflite.OnnxTranslation;
import uk.police.lfr.models.tflite.Orientation;

/** The models that LFR comes with: which published file each is made of, and how. */
public enum DefaultModel {
    RFB_320("rfb-320", "fr_detect.onnx", DefaultModel::detector),
    ONET("onet", "onet.tflite", DefaultModel::landmarker),
    MOBILEFACENET_192("mobilefacenet-192", "MobileFaceNet.tflite", DefaultModel::cleanEmbedder),
    FACEPLUGIN_512("faceplugin-512", "fr_feature.onnx", DefaultModel::accurateEmbedder);

    private final String id;
    private final String publishedFile;
    private final Function<byte[], OnnxGraph> conversion;

    DefaultModel(String id, String publishedFile, Function<byte[], OnnxGraph> conversion) {
        this.id = id;
        this.publishedFile = publishedFile;
        this.conversion = conversion;
    }

    /** @return name of the model's descriptor, weights and card */
    public String id() {
        return id;
    }

    /** @return name of the pinned file that the weights come from */
    public String publishedFile() {
        return publishedFile;
    }

    /** @return the ONNX file; same input, same bytes */
    public byte[] convert(byte[] published) {
        return conversion.apply(published).bytes();
    }

    private static OnnxGraph detector(byte[] onnx) {
        OnnxGraph graph = OnnxGraph.parse(onnx);
        DetectorSurgery.freeThePictureSize(graph);
        return graph;
    }

    private static OnnxGraph landmarker(byte[] tflite) {
        OnnxGraph graph = OnnxTranslation.translate(
                tflite,
                Orientation.TRANSPOSED,
                Map.of("onet/prob1", "prob1", "onet/conv6-2/conv6-2", "bbr", "onet/conv6-3/conv6-3", "lm"));
        PreluFolding.fold(graph);
        PreluRewrite.rewrite(graph);
        return graph;
    }

    private static OnnxGraph cleanEmbedder(byte[] tflite) {
        OnnxGraph graph = OnnxTranslation.translate(tflite, Orientation.UPRIGHT, Map.of("embeddings", "embedding"));
        PreluFolding.fold(graph);
        PreluRewrite.rewrite(graph);
        return graph;
    }

    private static OnnxGraph accurateEmbedder(byte[] onnx) {
        OnnxGraph graph = OnnxGraph.parse(onnx);
        BatchSurgery.freeTheBatch(graph);
        PreluRewrite.rewrite(graph);
        return graph;
    }
}
