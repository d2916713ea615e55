/** Takes down what happened, sends what is due, and shows the engineer what became of it. */
package uk.police.lfr.integration.boundary;
