package uk.police.lfr.vision.onnx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.Landmarks;
import uk.police.lfr.vision.Landmarks.Point;
import uk.police.lfr.vision.geometry.Alignment;
import uk.police.lfr.vision.onnx.TinyOnnx.Attribute;

/**
 * Networks of the published shapes that find and tell apart what a test paints: a face is a square of one colour, and a
 * person the colours of five points.
 */
final class TinyFaces {
    private static final int[] STRIDES = {8, 16, 32};
    private static final int SIDE = Alignment.ARCFACE_112.sizePx();

    /** Blue, green, red of each point of a face, as different from each other as colours can be. */
    static final int[][] COLOURS = {{250, 20, 20}, {20, 250, 20}, {20, 20, 250}, {200, 200, 20}, {20, 200, 200}};

    private TinyFaces() {}

    /**
     * As YuNet: finds, at stride 32 alone, cells that are all the first channel's, if that is 0 to 255; the box is two
     * cells wide and three high around the cell's middle, the points are fixed shares of the cell.
     */
    static byte[] yunet(Object height, Object width) {
        TinyOnnx net = new TinyOnnx()
                .input("input", 1, 3, height, width)
                .longs("rows", 1, -1, 16)
                .longs("parts", 1, 1, 4, 10);
        for (int stride : STRIDES) {
            float absent = stride == 32 ? 0 : -1;
            float[] weights = new float[16 * 3];
            weights[0] = 1 / 255f;
            weights[2] = -1 / 255f;
            weights[3] = 1 / 255f;
            float[] bias = {
                0, absent, .5f, .5f, (float) Math.log(2), (float) Math.log(3), 0, 0, 1, .1f, .5f, .5f, .1f, 1, .9f, 1
            };
            cells(net, "input", stride, 16, weights, bias);
            net.node("Reshape", "t" + stride + ",rows", "r" + stride);
            String outputs = String.format("cls_%1$d,obj_%1$d,bbox_%1$d,kps_%1$d", stride);
            net.node("Split", "r" + stride + ",parts", outputs, Attribute.one("axis", 2));
            outputs(net, outputs.split(","), true);
        }
        return net.bytes();
    }

    /** As SCRFD: the same of the first of two anchors; its first channel is red, 127.5 above the mean over 128. */
    static byte[] scrfd() {
        TinyOnnx net = new TinyOnnx().input("input.1", 1, 3, "h", "w");
        List<String> names = new ArrayList<>();
        for (int numbers : new int[] {1, 4, 10}) {
            net.longs("rows" + numbers, -1, numbers);
            for (int stride : STRIDES) {
                float[] weights = new float[2 * numbers * 3];
                float[] bias = new float[2 * numbers];
                if (numbers == 1) {
                    weights[0] = stride == 32 ? 1 : 0;
                } else {
                    System.arraycopy(
                            numbers == 4
                                    ? new float[] {.5f, 1, 1.5f, 2}
                                    : new float[] {0, 0, 1, .1f, .5f, .5f, .1f, 1, .9f, 1},
                            0,
                            bias,
                            0,
                            numbers);
                }
                String name = String.valueOf(440 + names.size());
                String prefix = numbers + "_";
                cells(net, "input.1", stride, 2 * numbers, prefix, weights, bias);
                net.node("Reshape", prefix + "t" + stride + ",rows" + numbers, name);
                names.add(name);
            }
        }
        outputs(net, names.subList(0, 3).toArray(String[]::new), 1);
        outputs(net, names.subList(3, 6).toArray(String[]::new), 4);
        outputs(net, names.subList(6, 9).toArray(String[]::new), 10);
        return net.bytes();
    }

    /** As an embedder: the first fifteen numbers are the three channels at the template's five points, the rest 0. */
    static byte[] embedder(String input, String output, int length) {
        int picked = 3 * COLOURS.length;
        float[] pick = new float[picked * 3 * SIDE * SIDE];
        for (int point = 0; point < COLOURS.length; point++) {
            Point at = Alignment.ARCFACE_112.points().get(point);
            for (int channel = 0; channel < 3; channel++) {
                int row = 3 * point + channel;
                pick[((row * 3 + channel) * SIDE + Math.round(at.y())) * SIDE + Math.round(at.x())] = 1;
            }
        }
        float[] widen = new float[picked * length];
        for (int i = 0; i < picked; i++) {
            widen[i * length + i] = 1;
        }
        return new TinyOnnx()
                .input(input, 1, 3, SIDE, SIDE)
                .floats("pick", new long[] {picked, 3, SIDE, SIDE}, pick)
                .floats("widen", new long[] {picked, length}, widen)
                .longs("row", 1, picked)
                .node("Conv", input + ",pick", "picked")
                .node("Reshape", "picked,row", "flat")
                .node("MatMul", "flat,widen", output)
                .output(output, 1, length)
                .bytes();
    }

    /** A black frame with a square of one colour. */
    static Frame square(int left, int top, int side, int blue, int green, int red) {
        Frame frame = black();
        paint(frame, left, top, side, blue, green, red);
        return frame;
    }

    /** A black frame with a coloured dot at each point. */
    static Frame person(Landmarks at) {
        Frame frame = black();
        List<Point> points = List.of(at.leftEye(), at.rightEye(), at.nose(), at.leftMouth(), at.rightMouth());
        for (int i = 0; i < points.size(); i++) {
            int[] colour = COLOURS[i];
            paint(frame, (int) points.get(i).x() - 6, (int) points.get(i).y() - 6, 13, colour[0], colour[1], colour[2]);
        }
        return frame;
    }

    private static Frame black() {
        Frame frame = Frame.allocate(640, 480, Instant.EPOCH);
        frame.pixels().put(0, new byte[640 * 480 * Frame.CHANNELS]);
        return frame;
    }

    private static void paint(Frame frame, int left, int top, int side, int blue, int green, int red) {
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                int at = (y * frame.width() + x) * Frame.CHANNELS;
                frame.pixels().put(at, (byte) blue).put(at + 1, (byte) green).put(at + 2, (byte) red);
            }
        }
    }

    private static void cells(TinyOnnx net, String input, int stride, int numbers, float[] weights, float[] bias) {
        cells(net, input, stride, numbers, "", weights, bias);
    }

    /** The mean of each cell, and so many numbers of it, cell by cell. */
    private static void cells(
            TinyOnnx net, String input, int stride, int numbers, String prefix, float[] weights, float[] bias) {
        net.node(
                        "AveragePool",
                        input,
                        prefix + "p" + stride,
                        new Attribute("kernel_shape", stride, stride),
                        new Attribute("strides", stride, stride))
                .floats(prefix + "w" + stride, new long[] {numbers, 3, 1, 1}, weights)
                .floats(prefix + "b" + stride, new long[] {numbers}, bias)
                .node(
                        "Conv",
                        prefix + "p" + stride + "," + prefix + "w" + stride + "," + prefix + "b" + stride,
                        prefix + "c" + stride)
                .node("Transpose", prefix + "c" + stride, prefix + "t" + stride, new Attribute("perm", 0, 2, 3, 1));
    }

    private static void outputs(TinyOnnx net, String[] names, boolean yunet) {
        int[] numbers = {1, 1, 4, 10};
        for (int i = 0; i < names.length; i++) {
            net.output(names[i], 1, "n", numbers[i]);
        }
    }

    private static void outputs(TinyOnnx net, String[] names, int numbers) {
        for (String name : names) {
            net.output(name, "n", numbers);
        }
    }
}
