package uk.police.lfr.models.onnx;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.models.onnx.format.GraphProto;
import uk.police.lfr.models.onnx.format.ModelProto;
import uk.police.lfr.models.onnx.format.NodeProto;
import uk.police.lfr.models.onnx.format.OperatorSetIdProto;
import uk.police.lfr.models.onnx.format.TensorProto;
import uk.police.lfr.models.onnx.format.ValueInfoProto;

/**
 * One ONNX network under the knife: nodes in topological order, constants by name, declared inputs and outputs.
 *
 * <p>Mutable and for one thread. The same steps on the same bytes give the same bytes.
 */
public final class OnnxGraph {
    /** Opset 11 has every operator used here; IR 6 (its companion) lets constants stay out of the inputs. */
    private static final long OPSET = 11;

    private static final long IR_VERSION = 6;

    private final ModelProto frame;
    private List<NodeProto> nodes;
    private final Map<String, TensorProto> constants = new LinkedHashMap<>();
    private List<ValueInfoProto> inputs;
    private List<ValueInfoProto> outputs;

    private OnnxGraph(ModelProto model) {
        frame = model;
        nodes = new ArrayList<>(model.getGraph().getNodeList());
        model.getGraph().getInitializerList().forEach(tensor -> constants.put(tensor.getName(), tensor));
        inputs = model.getGraph().getInputList();
        outputs = model.getGraph().getOutputList();
    }

    public static OnnxGraph parse(byte[] file) {
        try {
            return new OnnxGraph(ModelProto.parseFrom(file));
        } catch (InvalidProtocolBufferException e) {
            throw new ConversionException("Not an ONNX file", e);
        }
    }

    public static OnnxGraph empty(String name) {
        return new OnnxGraph(ModelProto.newBuilder()
                .setIrVersion(IR_VERSION)
                .setProducerName("LFR")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .setGraph(GraphProto.newBuilder().setName(name))
                .build());
    }

    /** @return the file; same graph, same bytes */
    public byte[] bytes() {
        GraphProto graph = frame.getGraph().toBuilder()
                .clearNode()
                .addAllNode(nodes)
                .clearInitializer()
                .addAllInitializer(constants.values())
                .clearInput()
                .addAllInput(inputs)
                .clearOutput()
                .addAllOutput(outputs)
                .clearValueInfo()
                .build();
        return frame.toBuilder().setGraph(graph).build().toByteArray();
    }

    public List<NodeProto> nodes() {
        return List.copyOf(nodes);
    }

    /** Replaces all nodes; the caller keeps them in topological order. */
    public void replaceNodes(List<NodeProto> replacement) {
        nodes = new ArrayList<>(replacement);
    }

    public void add(NodeProto node) {
        nodes.add(node);
    }

    public void addConstant(TensorProto tensor) {
        if (constants.putIfAbsent(tensor.getName(), tensor) != null) {
            throw new ConversionException("There is already a constant " + tensor.getName());
        }
    }

    public void replaceConstant(TensorProto tensor) {
        constants.put(tensor.getName(), tensor);
    }

    public Optional<TensorProto> constant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    public List<ValueInfoProto> inputs() {
        return inputs;
    }

    public List<ValueInfoProto> outputs() {
        return outputs;
    }

    public void declareInputs(List<ValueInfoProto> declared) {
        inputs = List.copyOf(declared);
    }

    public void declareOutputs(List<ValueInfoProto> declared) {
        outputs = List.copyOf(declared);
    }

    /** @return the node that computes the tensor; empty for an input or a constant */
    public Optional<NodeProto> producer(String tensor) {
        return nodes.stream()
                .filter(node -> node.getOutputList().contains(tensor))
                .findFirst();
    }

    /** Gives a tensor another name wherever it is made or read. */
    public void rename(String from, String to) {
        nodes.replaceAll(node -> {
            NodeProto.Builder renamed = node.toBuilder().clearInput().clearOutput();
            node.getInputList().forEach(name -> renamed.addInput(name.equals(from) ? to : name));
            node.getOutputList().forEach(name -> renamed.addOutput(name.equals(from) ? to : name));
            return renamed.build();
        });
    }

    /** Drops every node and constant that no declared output depends on. */
    public void prune() {
        Set<String> needed = neededTensors();
        nodes.removeIf(node -> node.getOutputList().stream().noneMatch(needed::contains));
        constants.keySet().retainAll(needed);
    }

    private Set<String> neededTensors() {
        Map<String, NodeProto> makers = new LinkedHashMap<>();
        nodes.forEach(node -> node.getOutputList().forEach(name -> makers.put(name, node)));
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        outputs.forEach(output -> open.push(output.getName()));
        while (!open.isEmpty()) {
            String tensor = open.pop();
            if (needed.add(tensor) && makers.containsKey(tensor)) {
                makers.get(tensor).getInputList().forEach(open::push);
            }
        }
        return needed;
    }
}
