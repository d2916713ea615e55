/** Messages that wait, were taken or were given up. */
package uk.police.lfr.integration.entity;
