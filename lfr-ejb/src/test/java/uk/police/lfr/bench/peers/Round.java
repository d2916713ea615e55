package uk.police.lfr.bench.peers;

/**
 * What one round of work took.
 *
 * @param cpuMs of all threads together
 * @param units of work done: pictures, frames, probes
 */
record Round(double wallMs, double cpuMs, long units) {
    double wallMsEach() {
        return wallMs / units;
    }

    double cpuMsEach() {
        return cpuMs / units;
    }
}
