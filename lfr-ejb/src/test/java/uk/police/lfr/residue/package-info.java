/**
 * What of a passer-by is left in a running process, looked at from outside: its whole memory, its heap, its files.
 */
package uk.police.lfr.residue;
