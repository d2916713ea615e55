/**
 * Signed notes and checkpoints as C2SP writes them (signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof): texts
 * and signatures alone, no database and no keys of our own.
 */
package uk.police.lfr.audit.control.note;
