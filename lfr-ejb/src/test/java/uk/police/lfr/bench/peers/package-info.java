/**
 * This system beside open ones, and its search beside what the processor can do: {@code lfr-ejb/src/bench/peers/run.sh}.
 * Both sides work in turn, in one run, on the same pictures or vectors and as many threads.
 */
package uk.police.lfr.bench.peers;
