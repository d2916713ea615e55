/** Camera states, figures, and the event of a possible match. */
package uk.police.lfr.recognition.contract;
