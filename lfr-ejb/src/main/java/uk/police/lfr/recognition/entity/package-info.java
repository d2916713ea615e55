/** The counts that remain. */
package uk.police.lfr.recognition.entity;
