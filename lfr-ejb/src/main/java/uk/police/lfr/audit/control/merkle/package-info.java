/**
 * The Merkle tree of RFC 6962 as bare arithmetic: hashes, the right edge, proofs and how they are checked, and the
 * addresses of tiles (C2SP tlog-tiles). Knows no database and no entry's meaning; used by the log alone.
 */
package uk.police.lfr.audit.control.merkle;
