/** Segments, privacy zones and the chain of custody. */
package uk.police.lfr.footage.entity;
