/** Who is signed in, what they may open, and how they leave. */
package uk.police.lfr.web.session;
