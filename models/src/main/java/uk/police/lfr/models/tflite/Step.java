package uk.police.lfr.models.tflite;

import java.util.List;

/** One computation of the file: an operator over tensors, with its own entry in the file. */
record Step(Operator operator, List<Tensor> inputs, Tensor output, FlatTable entry) {
    private static final int OPTIONS = 4;

    Tensor input(int index) {
        return inputs.get(index);
    }

    /** @return the operator's own options, fields numbered per operator */
    FlatTable options() {
        return entry.table(OPTIONS);
    }
}
